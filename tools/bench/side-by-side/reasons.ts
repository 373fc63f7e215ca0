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
    /^code to phrase, registered codes$/,
    "`reasonPhrase` looks at the code before it looks into its table. That is the difference here, and why it is three times as fast with codes that are not in the table.",
  ],
  [
    /^code to phrase, types$/,
    "The type `string | undefined`; http-status-codes throws where it has no phrase.",
  ],
  [/^phrase to code, types$/, "Those of the record that `lookupByName` answers."],
  [
    /^code to title .*(?:types|instantiations)$/,
    "A locale that is not there, or a code that is none, is a mistake in the types.",
  ],
  [/time$/, "The compiler reads more of ours, to say more."],
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
