import { parseDocument } from "yaml";
import { reportForbiddenConstructs } from "./forbidden-constructs.ts";

/**
 * Reading a text takes seven hundred times its memory: of a short one all of that is garbage before V8 looks for some. What
 * is still there when it looks is copied, and kept longer.
 */
const atOnce = 4_096;

/**
 * A long file as plain data, read a few entries at a time: what stands two spaces deep below its last key. Undefined
 * where that is not all that the end of the file holds, or anything is wrong with it: read as a whole it is told what.
 */
export function readInPieces(text: string): unknown {
  const [[line = "", key = ""] = [], at = 0] = lastMatch(text, /^(\w+):\n/gm);
  const head = text.slice(0, at + line.length);
  const body = text.slice(head.length);
  const data = /^(?:%| ?[^ \n])/m.test(body) || /^%/m.test(head) ? undefined : readPiece(head);
  if (data?.[key] !== null) return undefined;
  const entries: Record<string, unknown> = {};
  for (const piece of piecesOf(body)) {
    const found = readPiece(`${key}:\n${piece}`)?.[key];
    if (!isRecord(found)) return undefined;
    for (const [name, entry] of Object.entries(found)) {
      if (Object.hasOwn(entries, name) || name === "__proto__") return undefined;
      entries[name] = entry;
    }
  }
  return Object.keys(entries).length === 0 ? undefined : { ...data, [key]: entries };
}

function lastMatch(text: string, expression: RegExp): [match: readonly string[], at: number] | [] {
  const last = [...text.matchAll(expression)].at(-1);
  return last === undefined ? [] : [last, last.index];
}

/** Each starts with an entry. One that is cut through, in a text of several lines, is not well-formed. */
function* piecesOf(body: string): Iterable<string> {
  const start = /^ {2}[^ ]/gm;
  for (let from = 0; from < body.length; ) {
    start.lastIndex = from + atOnce;
    const to = start.exec(body)?.index ?? body.length;
    yield body.slice(from, to);
    from = to;
  }
}

function readPiece(text: string): Record<string, unknown> | undefined {
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false });
  if (document.errors.length > 0 || document.warnings.length > 0) return undefined;
  let wrong = false;
  const { readable, whole } = reportForbiddenConstructs(document, () => {
    wrong = true;
  });
  const data: unknown = wrong || !readable || !whole ? undefined : document.toJS();
  return isRecord(data) ? data : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
