import { read } from "./read.ts";

/**
 * A JSON pointer (RFC 6901) of the path in which a library says where a value stands: a list of keys, of objects with a
 * `key`, a pointer already, or `a.b[1]`. `more` are keys below. Undefined for the whole.
 */
export function pointerOf(path: unknown, more: readonly unknown[]): string | undefined {
  if (typeof path === "string" && path.startsWith("/")) return path + segments(more);
  const keys = Array.isArray(path) ? path : String(path ?? "").match(/[^.[\]]+/g);
  return segments([...(keys ?? []), ...more]) || undefined;
}

function segments(keys: readonly unknown[]): string {
  return keys
    .map((key) => `/${String(read(key, "key") ?? key).replace(/[~/]/g, (c) => (c === "~" ? "~0" : "~1"))}`)
    .join("");
}
