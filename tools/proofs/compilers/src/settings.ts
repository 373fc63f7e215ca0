/** Options that users switch on together, and the programs that have to compile with them. */
export interface Setting {
  readonly name: string;
  readonly options: Readonly<Record<string, boolean | readonly string[]>>;
  /** Folders of `programs/`. */
  readonly folders: readonly string[];
  /** The first compiler that knows its options. */
  readonly since?: number;
}

const browser = { lib: ["es2022", "dom", "dom.iterable"], types: [] };

export const settings: readonly Setting[] = [
  {
    name: "strict",
    options: {
      strict: true,
      exactOptionalPropertyTypes: true,
      isolatedModules: true,
      noUncheckedIndexedAccess: true,
      ...browser,
    },
    folders: ["anywhere", "strict", "web", "declarations"],
  },
  {
    name: "verbatim",
    options: { strict: true, verbatimModuleSyntax: true, lib: ["es2022"], types: ["node"] },
    folders: ["anywhere", "strict", "web", "declarations"],
  },
  {
    name: "erasable",
    options: { strict: true, erasableSyntaxOnly: true, ...browser },
    folders: ["anywhere", "strict", "web", "declarations"],
    since: 5.8,
  },
  // Libraries and types are those that the compiler takes by itself.
  { name: "loose", options: { strict: false }, folders: ["anywhere", "web", "declarations"] },
  // Neither the web nor Node: all that a program has is the language.
  {
    name: "bare",
    options: { strict: true, isolatedModules: true, lib: ["es2022"], types: [] },
    folders: ["anywhere", "strict"],
  },
];
