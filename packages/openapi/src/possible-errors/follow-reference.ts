/** An object of a document, or an empty one for what is none. */
export type Fields = Readonly<Record<string, unknown>>;

/** The object that a value is or refers to, within the document. References that lead nowhere lead to an empty object. */
export function followReference(value: unknown, document: object | undefined): Fields {
  let found = fieldsOf(value);
  const seen = new Set<unknown>();
  while (typeof found.$ref === "string" && !seen.has(found)) {
    seen.add(found);
    found = fieldsOf(at(found.$ref, document));
  }
  return found;
}

/** The value as an object whose own members alone are seen. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}

/** What a JSON Pointer in a fragment leads to (RFC 6901, section 6). */
function at(reference: string, document: object | undefined): unknown {
  if (!reference.startsWith("#/")) return undefined;
  return reference
    .slice(2)
    .split("/")
    .map(unescaped)
    .reduce<unknown>((value, key) => {
      const fields = fieldsOf(value);
      return Object.hasOwn(fields, key) ? fields[key] : undefined;
    }, document);
}

function unescaped(token: string): string {
  return decoded(token).replaceAll("~1", "/").replaceAll("~0", "~");
}

function decoded(token: string): string {
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}
