export type Fields = Readonly<Record<string, unknown>>;

/** The object that a value is, or an empty one for what is none. */
export function fieldsOf(value: unknown): Fields {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? (value as Fields) : {};
}
