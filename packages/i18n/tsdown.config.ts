import { readFileSync } from "node:fs";
import { join } from "node:path";
import { library } from "../../tsdown.base.ts";
import { moduleOfTexts } from "./tsdown.texts.ts";

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

const dense: NonNullable<typeof i18n.plugins> = {
  name: "dense-locales",
  generateBundle({ format }, bundle) {
    for (const file of Object.values(bundle)) {
      const [, name] = /^((?:locales|guidance)\/[^.]+)\.c?js$/.exec(file.fileName) ?? [];
      if (file.type !== "chunk" || name === undefined) continue;
      const json = readFileSync(join(import.meta.dirname, `src/generated/${name}.json`), "utf8");
      file.code = moduleOfTexts(name, JSON.parse(json), format === "cjs" ? "cjs" : "es");
    }
  },
};

export default { ...i18n, plugins: [dense] } satisfies typeof i18n;
