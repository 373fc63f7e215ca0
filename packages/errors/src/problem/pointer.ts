import { read } from "./read.ts";

/**
 * A JSON pointer (RFC 6901) of the path in which a library says where a value stands: a list of keys, of objects with a
 * `key`, a pointer already, or `a.b[1]`. `more` are keys below. Empty for the whole.
 */
export function pointerOf(path: unknown, more: readonly unknown[]): string {
  const isPointer = /^\//.test(String(path));
  const keys = Array.isArray(path) ? path : isPointer ? [] : (String(path ?? "").match(/[^.[\]]+/g) ?? []);
  const segments = [...keys, ...more].map((key) => String(read(key, "key") ?? key));
  return (
    (isPointer ? path : "") +
    segments.map((key) => `/${key.replace(/~/g, "~0").replace(/\//g, "~1")}`).join("")
  );
}
