import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { library } from "../../tsdown.base.ts";

const i18n = library(
  {
    index: "src/index.ts",
    load: "src/load.ts",
    problem: "src/problem.ts",
    guidance: "src/guidance.ts",
    "load-guidance": "src/load-guidance.ts",
    "guidance/*": "src/generated/guidance/*.ts",
    "locales/*": "src/generated/locales/*.ts",
    "substatuses/*": "src/generated/substatuses/*.ts",
    "documents/*": "src/generated/documents/*.ts",
  },
  [
    { from: "src/generated/locales/*.json", to: "dist/locales" },
    { from: "src/generated/guidance/*.json", to: "dist/guidance" },
  ],
);

/**
 * A locale's texts are installed twice: as JSON, which `require` reads, and for whatever imports but reads no JSON as a
 * module, without spaces and with a text for each message, a line for each of its parts: 20 bytes less of a bundle
 * than an object. Guidance is what the JSON is.
 */
const dense: NonNullable<typeof i18n.plugins> = {
  name: "dense-locales",
  generateBundle({ format }, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== "chunk" || !/^(?:locales|guidance)\/[^.]+\.c?js$/.test(file.fileName)) continue;
      const tag = basename(file.name);
      const json = JSON.parse(
        readFileSync(join(import.meta.dirname, `src/generated/${dirname(file.name)}/${tag}.json`), "utf8"),
      );
      file.code =
        format === "cjs"
          ? `Object.defineProperty(exports, "__esModule", { value: true });\nexports.default = require("./${tag}.json");\n`
          : "messages" in json
            ? denseModule(json)
            : `export default ${JSON.stringify(json)};\n`;
    }
  },
};

function denseModule({
  messages,
  ...rest
}: {
  messages: Record<string, { title: string; description: string }>;
}): string {
  const texts = Object.entries(messages).map(([id, { title, description }]) => [
    id,
    `${title}\n${description}`,
  ]);
  const read = `Object.fromEntries(Object.entries(${JSON.stringify(Object.fromEntries(texts))}).map(([id,text])=>{const[title,description]=text.split("\\n");return[id,{title,description}]}))`;
  return `export default {...${JSON.stringify(rest)},messages:/* @__PURE__ */${read}};\n`;
}

export default { ...i18n, plugins: [dense] } satisfies typeof i18n;
