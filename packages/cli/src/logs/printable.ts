/** Characters that move the cursor, change colours, or turn the order of what follows (UAX 9). */
const controls = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** A text that nothing in a terminal is moved by. */
export function visible(text: string): string {
  return text.replace(controls, "\ufffd");
}

/** What a stranger sent, bytes of UTF-8 as a log has them, as such a text. */
export function printable(bytes: string): string {
  return visible(Buffer.from(bytes, "latin1").toString("utf8"));
}
