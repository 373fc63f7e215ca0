import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { library } from "../../tsdown.base.ts";
import type { Catalog } from "./src/catalog.ts";
import { ids } from "./src/generated/ids.ts";

const i18n = library(
  {
    index: "src/index.ts",
    load: "src/load.ts",
    problem: "src/problem.ts",
    "read-catalog": "src/read-catalog.ts",
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
 * module, without what is the same in each locale, which read-catalog.ts adds. Guidance is what the JSON is.
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
            ? catalogModule(json)
            : `export default ${JSON.stringify(json)};\n`;
    }
  },
};

function catalogModule({ messages, ...head }: Catalog): string {
  const lines = ids.flatMap((id) => [messages[id].title, messages[id].description]).join("\n");
  const call = `readCatalog(${JSON.stringify(head)},${JSON.stringify(lines)})`;
  return `import{readCatalog}from"../read-catalog.js";\nexport default/* @__PURE__ */${call};\n`;
}

export default { ...i18n, plugins: [dense] } satisfies typeof i18n;
