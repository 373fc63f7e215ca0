/**
 * Characters that a reader does not see but a program does: control characters (a spec text is one line, so line
 * breaks too), the marks that reorder a line for the eye (the "Trojan Source" ones), line and paragraph separators,
 * the byte order mark, the soft hyphen, other characters of no width, the invisible tag characters, and halves of
 * surrogate pairs. ZWNJ and ZWJ stay: Persian and Hindi are spelled with them.
 * The replacement character is among them, because reading a file that is not UTF-8 fills it with these.
 */
const forbidden =
  /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd\u{e0000}-\u{e007f}]|\p{Cs}/u;

/** What is wrong with the first such character in `text`; undefined when there is none. */
export function forbiddenCharacter(text: string): string | undefined {
  const found = forbidden.exec(text)?.[0];
  if (found === undefined) return undefined;
  if (found === "\n" || found === "\r") return "holds a line break; write it as one line";
  const name = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  if (found === "\ufffd") return `holds ${name}, which stands for a lost character; save the file as UTF-8`;
  return `holds ${name}, which no reader sees; remove it`;
}
