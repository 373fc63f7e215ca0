/** Why another package is ahead in the rows whose names match. The first one that matches counts. */
const reasons: readonly (readonly [rows: RegExp, reason: string])[] = [
  [
    /^phrase to code, rolldown/,
    "It answers phrases exactly as it has them; `statusCode` answers names, aliases and phrases however they are written, and rolldown drops what esbuild keeps of http-status-codes.",
  ],
  [
    /^everything/,
    "`http-4xx-lookup` has all that is known of each status, not the phrase alone: fields, caching, retry, sources, substatus codes. A program that needs a part of it gets that part.",
  ],
  [
    /^require$/,
    "It has no `exports`, for which Node loads a resolver once in each process; see the empty package with `exports`. What is left is what each of ours holds.",
  ],
  [
    /^import$/,
    "It has names and phrases; most of our time goes into what is known besides, which has to be parsed.",
  ],
  [
    /^code to phrase, registered codes$/,
    "`reasonPhrase` looks at the code before it looks into its table. That is the difference here, and why it is three times as fast with codes that are not in the table.",
  ],
  [
    /^code to phrase, types$/,
    "The type `string | undefined`; http-status-codes throws where it has no phrase.",
  ],
  [/^phrase to code, types$/, "A union of the codes; the others answer `number`."],
  [
    /^code to title .*(?:types|instantiations)$/,
    "A locale that is not there, or a fallback that is none of them, is a mistake in the types.",
  ],
  [
    /bytes of declarations|kB of memory|time$/,
    "Its declarations say less: ours type each status with its literals and document it.",
  ],
  [
    /^bytes packed|^bytes on disk|^files/,
    "It has the phrases alone, and its types are a package of their own. Ours bring declarations that document each member, twice, for ES modules and for CommonJS; `http-4xx-lookup` brings `data.json`, and `http-4xx-i18n` each language as modules and as JSON. None of that is loaded or bundled unless it is imported.",
  ],
];

export function explain(row: string): string {
  return reasons.find(([rows]) => rows.test(row))?.[1] ?? "To be found out.";
}
