/** Objects that are printed as the name of a constant which holds them. */
export type Constants = ReadonlyMap<unknown, string>;

/**
 * The only way for data to become code: a JavaScript literal of plain data, indented by two spaces. What would end a
 * string early, or hide in it, is escaped.
 */
export function literal(value: unknown, indent = "", constants?: Constants): string {
  if (typeof value === "string") return quote(value);
  if (value === null || typeof value === "number" || typeof value === "boolean") return String(value);
  const constant = constants?.get(value);
  if (constant !== undefined) return constant;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    const items = value.map((item) => literal(item, inner, constants));
    const oneLine = `[${items.join(", ")}]`;
    if (!oneLine.includes("\n") && oneLine.length <= 80) return oneLine;
    return `[\n${items.map((item) => `${inner}${item},\n`).join("")}${indent}]`;
  }
  if (typeof value === "object") {
    const entries = Object.entries(value);
    if (entries.length === 0) return "{}";
    return `{\n${entries.map(([key, item]) => `${inner}${propertyKey(key)}: ${literal(item, inner, constants)},\n`).join("")}${indent}}`;
  }
  throw new TypeError(`a ${typeof value} is not plain data`);
}

/**
 * As an object's key. Digits stay in quotes, because `keyof` would make numbers of them; `__proto__` would set the
 * prototype if it were not computed.
 */
export function propertyKey(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quote(key);
}

function quote(text: string): string {
  return JSON.stringify(text).replaceAll(/[\u2028\u2029]/g, (separator) =>
    separator === "\u2028" ? "\\u2028" : "\\u2029",
  );
}
