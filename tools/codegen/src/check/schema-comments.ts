import type { Rule } from "./rule.ts";

/** The first line of a file names its schema: without it an editor neither completes nor checks what is written. */
export const checkSchemaComments: Rule = function* ({
  sources,
  vendors,
  statuses,
  exchanges,
  substatuses,
  messages,
  guidance,
  siteWords,
}) {
  const folders = [substatuses, messages, guidance, siteWords].flatMap((folder) => [...folder.values()]);
  const files = [sources, vendors, statuses, exchanges, ...folders];
  for (const file of files) {
    if (file === undefined) continue;
    const { path, firstLine } = file.yaml;
    const [, folder, name] = /^spec\/(?:(.+)\/)?([^/]+)\.yaml$/.exec(path) ?? [];
    const schema = folder === undefined ? `./schema/${name}` : `../schema/${folder}`;
    const wanted = `# yaml-language-server: $schema=${schema}.schema.json`;
    if (firstLine === wanted) continue;
    const message = `the first line names the schema for editors; write "${wanted}"`;
    yield { path, line: 1, column: 1, code: "schema-comment", message };
  }
};
