/**
 * A text whose words that repeat stand before it, a tab behind each; `~` and a character stand in their places, `(` for
 * the first word, then what follows in ASCII. A word may hold earlier ones. For what is read once, when it is first asked
 * for: a long text is put back in a fifth of the time that `expand` takes, which in turn takes less of a bundle.
 */
export function putBack(text: string): string {
  const words: string[] = [];
  for (const word of text.split("\t")) {
    let whole = "";
    let from = 0;
    for (let at = word.indexOf("~"); at >= 0; at = word.indexOf("~", from)) {
      whole += word.slice(from, at) + words[word.charCodeAt(at + 1) - 40];
      from = at + 2;
    }
    words.push(whole + word.slice(from));
  }
  return words.pop() as string; // there is one at least: the text
}
