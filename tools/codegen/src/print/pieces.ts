/** What is parsed at once: of a longer file a few statements at a time, whose trees need not all be in memory. */
const atOnce = 16_384;

/** The text of a module in pieces that are a module each. A blank line stands between two statements. */
export function* piecesOf(text: string): Iterable<string> {
  for (let start = 0; start < text.length; ) {
    const blank = text.indexOf("\n\n", start + atOnce);
    const end = blank === -1 ? text.length : blank;
    const isLong = end - start > 4 * atOnce;
    // A long statement by itself.
    const before = isLong ? text.lastIndexOf("\n\n", start + atOnce) : end;
    if (before > start) yield text.slice(start, before);
    else yield* statementsOfSomeMembers(text.slice(start, end));
    start = before > start ? before : end;
  }
}

/** Of an object, an enum or a list of many members: each member stands two spaces deep. */
function* statementsOfSomeMembers(text: string): Iterable<string> {
  const head = /^.*?[{[]\n(?= {2}\S)/s.exec(text)?.[0];
  if (head === undefined) return yield text; // a union, or a long text
  const end = text.lastIndexOf("\n", text.trimEnd().length - 1) + 1;
  const member = /^ {2}[^\s\]}]/gm;
  for (let from = head.length; from < end; ) {
    member.lastIndex = from + atOnce;
    const to = Math.min(member.exec(text)?.index ?? end, end);
    yield head + text.slice(from, to) + text.slice(end);
    from = to;
  }
}
