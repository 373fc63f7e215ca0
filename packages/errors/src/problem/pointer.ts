import { read, readList, textOf } from "./read.ts";

/**
 * A JSON pointer (RFC 6901) of the path in which a library says where a value stands: a list of keys, of objects with a
 * `key`, a pointer already, or `a.b[1]`. `below` is a key below. Empty for the whole.
 */
export function pointerOf(path: unknown, below: unknown): string {
  const text = textOf(path) ?? "";
  const isPointer = text[0] === "/";
  const keys = (!isPointer && text.match(/[^.[\]]+/g)) || readList(path);
  return keys
    .concat(below ?? [])
    .reduce<string>(
      (pointer, key) =>
        `${pointer}/${String(read(key, "key") ?? key).replace(/[~/]/g, (character) =>
          character === "/" ? "~1" : "~0",
        )}`,
      isPointer ? text : "",
    );
}
