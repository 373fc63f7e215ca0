/** The lines of a text, undefined for an empty one: once, so that whoever asks for a phrase need not look whether it is one. */
export function phraseList(lines: string): readonly (string | undefined)[] {
  return lines.split("\n").map((line) => line || undefined);
}
