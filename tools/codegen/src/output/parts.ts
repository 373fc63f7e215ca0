import { SpecError } from "../terms/diagnostics.ts";
import type { GeneratedFile } from "../terms/generated-file.ts";

/** Puts generated parts into the files that are otherwise written by hand; one that is not there gets none. */
export function insertParts(
  wanted: readonly GeneratedFile[],
  existing: ReadonlyMap<string, string>,
): GeneratedFile[] {
  const whole = new Map<string, string>();
  for (const { path, text, part } of wanted) {
    const before = whole.get(path) ?? existing.get(path);
    if (part === undefined) whole.set(path, text);
    else if (before !== undefined) whole.set(path, insertPart(path, before, part, text));
  }
  return [...whole].map(([path, text]) => ({ path, text }));
}

function insertPart(path: string, before: string, part: string, text: string): string {
  const [start, end] = [`<!-- generated: ${part} -->`, `<!-- end: ${part} -->`];
  const [from, to] = [before.indexOf(start), before.indexOf(end)];
  if (from >= 0 && to > from)
    return `${before.slice(0, from + start.length)}\n\n${text}\n${before.slice(to)}`;
  const message = `lacks a part that is generated; write "${start}" and below it "${end}" where it shall stand`;
  throw new SpecError([{ path, line: 1, column: 1, code: "missing-part", message }]);
}
