import { isDeepStrictEqual } from "node:util";
import { type Document, isAlias, isMap, type Pair, parseDocument, type YAMLMap } from "yaml";
import { UnreadableError } from "../unreadable-error.ts";
import type { Addition } from "./additions.ts";
import type { ApiDocument } from "./api-document.ts";
import { type Splice, spliceOf } from "./splice.ts";

/**
 * The text of the document with the additions. Nothing of what stood there is written anew: text is put between, so that
 * comments, order and quotes stay. What comes out is read again, and compared with what it should say.
 */
export function withAdditions(
  { file, text, nodes, value }: ApiDocument,
  additions: readonly Addition[],
): string {
  // Where several maps end with one line, the innermost goes on first.
  const inward = [...additions].sort((a, b) => b.path.length - a.path.length);
  const splices = inward.flatMap(({ path, members }) =>
    spliceOf(text, placeOf(nodes, path, file), Object.entries(members)),
  );
  const edited = applied(text, splices);
  const read = parseDocument(edited, { merge: true });
  if (read.errors.length > 0 || !isDeepStrictEqual(read.toJS(), expected(value, additions))) {
    throw new UnreadableError(
      `${file} is written in a way that cannot be added to without writing it anew; put maps on lines of their own there, and try again`,
    );
  }
  return edited;
}

/** Where a map is, or where it would be. */
export interface Place {
  /** The map; null: the key has no value yet. */
  readonly map: YAMLMap | null;
  /** The pair that has it as its value; undefined: it is the whole document. */
  readonly pair: Pair | undefined;
}

function placeOf(nodes: Document, path: readonly string[], file: string): Place {
  let place: Place = { map: nodes.contents as YAMLMap, pair: undefined }; // as `readDocument` has seen to
  for (const [index, key] of path.entries()) {
    const pair = place.map?.items.find((item) => String(item.key) === key);
    const value = pair?.value;
    const isEmpty = value === null || (value as { value?: unknown } | undefined)?.value === null;
    const isOwn = isMap(value) && value.anchor === undefined;
    if (pair === undefined || !(isEmpty || isOwn)) {
      const where = path.slice(0, index + 1).join("/");
      const why =
        isAlias(value) || isMap(value) ? "is shared with other places by an anchor" : "is no map of its own";
      throw new UnreadableError(`${file}: ${where} ${why}; write it out there`);
    }
    place = { map: isOwn ? value : null, pair };
  }
  return place;
}

function applied(text: string, splices: readonly Splice[]): string {
  let edited = text;
  // From the end on, so that the places of the others stay. What goes to one place keeps its order.
  const ordered = splices.map((splice, index) => ({ ...splice, index }));
  ordered.sort((a, b) => b.start - a.start || b.index - a.index);
  for (const { start, end, text: added } of ordered)
    edited = edited.slice(0, start) + added + edited.slice(end);
  return edited;
}

function expected(value: object, additions: readonly Addition[]): unknown {
  const copy = JSON.parse(JSON.stringify(value));
  for (const { path, members } of additions) {
    let target = copy;
    for (const key of path) target = target[key] ??= {};
    Object.assign(target, members);
  }
  return copy;
}
