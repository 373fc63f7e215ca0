import { type Fields, fieldsOf } from "./fields.ts";

/** The object that a value is or refers to within the document; an empty one for what leads nowhere. */
export function follow(value: unknown, document: Fields): Fields {
  let found = fieldsOf(value);
  // More steps than anyone writes, fewer than forever.
  for (let step = 0; step < 20 && typeof found.$ref === "string"; step++) {
    const keys = found.$ref.startsWith("#/") ? found.$ref.slice(2).split("/").map(unescaped) : [""];
    found = keys.reduce<Fields>(
      (at, key) => fieldsOf(Object.hasOwn(at, key) ? at[key] : undefined),
      document,
    );
  }
  return found;
}

/** RFC 6901, sections 4 and 6. */
function unescaped(token: string): string {
  const decoded = token.replace(/%[0-9A-F]{2}/gi, (code) =>
    String.fromCharCode(Number.parseInt(code.slice(1), 16)),
  );
  return decoded.replaceAll("~1", "/").replaceAll("~0", "~");
}
