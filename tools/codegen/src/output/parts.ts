import { SpecError } from "../terms/diagnostics.ts";
import type { GeneratedFile } from "../terms/generated-file.ts";

/**
 * Whole files, as they come, then those that are written by hand but for generated parts, with these; one that is not
 * there gets none.
 */
export function* wholeFiles(
  wanted: Iterable<GeneratedFile>,
  read: (path: string) => string | undefined,
): Iterable<GeneratedFile> {
  const pages = new Map<string, string>();
  for (const file of wanted) {
    const { path, text, part } = file;
    if (part === undefined) {
      yield file;
      continue;
    }
    const page = pages.get(path) ?? read(path);
    if (page !== undefined) pages.set(path, insertPart(path, page, part, text));
  }
  for (const [path, text] of pages) yield { path, text };
}

function insertPart(path: string, before: string, part: string, text: string): string {
  const [start, end] = [`<!-- generated: ${part} -->`, `<!-- end: ${part} -->`];
  const [from, to] = [before.indexOf(start), before.indexOf(end)];
  if (from >= 0 && to > from)
    return `${before.slice(0, from + start.length)}\n\n${text}\n${before.slice(to)}`;
  const message = `lacks a part that is generated; write "${start}" and below it "${end}" where it shall stand`;
  throw new SpecError([{ path, line: 1, column: 1, code: "missing-part", message }]);
}
