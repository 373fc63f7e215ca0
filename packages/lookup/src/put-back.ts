/**
 * A text whose words that repeat stand before it, a tab behind each; `~` and a character stand in their places, `(` for
 * the first word, then what follows in ASCII. A word may hold earlier ones. For what is read once, when it is first asked
 * for: a long text is put back in a fifth of the time that `expand` takes, which in turn takes less of a bundle.
 */
export function putBack(text: string): string {
  const words: string[] = [];
  for (const word of text.split("\t")) {
    const [start = "", ...others] = word.split("~");
    words.push(others.reduce((whole, each) => whole + words[each.charCodeAt(0) - 40] + each.slice(1), start));
  }
  return words.pop() as string; // there is one at least: the text
}
