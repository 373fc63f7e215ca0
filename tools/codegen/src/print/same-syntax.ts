/** A member or an item whose value is a text, or a list of them, on a line of its own. */
const lineOfTexts = /^ *(?:[\w$]+: |"[^"\\]*": )?\[?(?:"(?:[^"\\]|\\.)*"(?:, )?)+\]?,?$/;
const text = /"(?:[^"\\]|\\.)*"/g;
/** What would end a comment or stand for code, were the line part of something else. */
const notInTexts = /`|\$\{|\*\//;

/**
 * Whether two modules differ in nothing but texts, so that one parses if the other does. False where that is not plain
 * to see.
 */
export function hasSameSyntax(module: string, other: string): boolean {
  const [lines, others] = [module.split("\n"), other.split("\n")];
  return (
    lines.length === others.length &&
    lines.every((line, index) => line === others[index] || isSameButForTexts(line, others[index] ?? ""))
  );
}

function isSameButForTexts(line: string, other: string): boolean {
  return (
    [line, other].every((each) => lineOfTexts.test(each) && !notInTexts.test(each)) &&
    line.replaceAll(text, '""') === other.replaceAll(text, '""') &&
    (line.match(text) ?? []).every(isText)
  );
}

function isText(literal: string): boolean {
  try {
    return typeof JSON.parse(literal) === "string";
  } catch {
    return false; // an escape that is none
  }
}
