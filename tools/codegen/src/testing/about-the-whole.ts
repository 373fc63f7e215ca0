/** What is about a spec as a whole: most examples are cut so short that they have such mistakes beside theirs. */
export const aboutTheWhole: readonly string[] = [
  "schema-comment",
  "no-own-text",
  "english-title",
  "document",
];
