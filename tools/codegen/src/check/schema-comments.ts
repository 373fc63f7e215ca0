import { specFiles } from "../parse/parse-spec.ts";
import type { Rule } from "./rule.ts";

/** The first line of a file names its schema: without it an editor neither completes nor checks what is written. */
export const checkSchemaComments: Rule = function* (spec) {
  for (const { yaml } of specFiles(spec)) {
    const { path, firstLine } = yaml;
    const [, folder, name] = /^spec\/(?:(.+)\/)?([^/]+)\.yaml$/.exec(path) ?? [];
    const schema = folder === undefined ? `./schema/${name}` : `../schema/${folder}`;
    const wanted = `# yaml-language-server: $schema=${schema}.schema.json`;
    if (firstLine === wanted) continue;
    const message = `the first line names the schema for editors; write "${wanted}"`;
    yield { path, line: 1, column: 1, code: "schema-comment", message };
  }
};
