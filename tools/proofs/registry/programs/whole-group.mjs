// Uses packages of the group, and says of each that its project asks for which version was installed.
import { createRequire } from "node:module";
import { NotFound } from "@scope/http-4xx-enum";
import { fixture, toResponse } from "@scope/http-4xx-fixtures";
import { createTranslator } from "@scope/http-4xx-i18n";
import nl from "@scope/http-4xx-i18n/locales/nl";
import { lookup } from "@scope/http-4xx-lookup";

const require = createRequire(import.meta.url);
const names = Object.keys(require("./package.json").dependencies).sort();

console.log(
  JSON.stringify({
    phrase: lookup(NotFound).phrase,
    title: createTranslator([nl], { fallback: "nl" }).title(NotFound),
    status: toResponse(fixture("404")).status,
    versions: names.map((name) => require(`${name}/package.json`).version),
  }),
);
