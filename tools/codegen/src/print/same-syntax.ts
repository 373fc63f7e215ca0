/** A member or an item whose value is a text, or a list of them, on a line of its own. */
const lineOfTexts = /^ *(?:[\w$]+: |"[^"\\]*": )?\[?(?:"(?:[^"\\]|\\.)*"(?:, )?)+\]?,?$/;
const text = /"(?:[^"\\]|\\.)*"/g;
/** What would end a comment or stand for code, were the line part of something else. */
const notInTexts = /`|\$\{|\*\//;

/**
 * Whether two modules differ in nothing but texts, so that one parses if the other does. False where that is not plain
 * to see. Line by line: all lines of a long module are too many for the memory.
 */
export function hasSameSyntax(module: string, other: string): boolean {
  for (let [at, otherAt] = [0, 0]; ; ) {
    const [end, otherEnd] = [module.indexOf("\n", at), other.indexOf("\n", otherAt)];
    const isLast = end === -1 || otherEnd === -1;
    if (isLast && end !== otherEnd) return false;
    const line = isLast ? module.slice(at) : module.slice(at, end);
    const otherLine = isLast ? other.slice(otherAt) : other.slice(otherAt, otherEnd);
    if (line !== otherLine && !isSameButForTexts(line, otherLine)) return false;
    if (isLast) return true;
    [at, otherAt] = [end + 1, otherEnd + 1];
  }
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
