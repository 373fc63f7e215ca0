import stringWidth from "fast-string-width";

/** Breaks a text at its spaces, and a word that is longer than a line (Japanese has no spaces) wherever it has to. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((each) => pieces(each, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || stringWidth(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function pieces(word: string, width: number): readonly string[] {
  if (stringWidth(word) <= width || /^https?:/.test(word)) return [word];
  const parts = [""];
  for (const character of word) {
    const longer = `${parts.at(-1)}${character}`;
    if (stringWidth(longer) > width) parts.push(character);
    else parts[parts.length - 1] = longer;
  }
  return parts;
}

/** The beginning of a text, in as many columns. */
export function cut(text: string, width: number): string {
  return stringWidth(text) <= width ? text : (pieces(text, width)[0] ?? "");
}

/** Fills up with spaces to as many columns of a terminal, in which a Chinese character takes two. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - stringWidth(text)));
}

export { default as stringWidth } from "fast-string-width";
