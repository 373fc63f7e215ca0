/** Why another package is ahead in the rows whose names match. The first one that matches counts. */
const reasons: readonly (readonly [rows: RegExp, reason: string])[] = [
  [
    /^phrase to code, (?:esbuild|rolldown)/,
    "`lookupByName` answers the whole record, and the records come with it; the enum leads from a name to its code in a tenth of that.",
  ],
  [
    /^require$/,
    "It has no `exports`, for which Node loads a resolver once in each process; see the empty package with `exports`. What is left is ours.",
  ],
  [/^import$/, "What is part of Node is not read from a file."],
  [
    /bytes of declarations|kB of memory/,
    "Its declarations say less: ours type each status with its literals and document it.",
  ],
  [
    /^bytes packed|^bytes on disk|^files/,
    "A table of phrases for every class of status, without declarations.",
  ],
];

export function explain(row: string): string {
  return reasons.find(([rows]) => rows.test(row))?.[1] ?? "To be found out.";
}
