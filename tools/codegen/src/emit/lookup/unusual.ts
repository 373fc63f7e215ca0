/** What `defineStatus` and `defineSubstatus` of the lookup package fill in where a record does not have it. */
const usual: Readonly<Record<string, unknown>> = {
  official: true,
  registration: "registered",
  cacheable: false,
  mustNotStore: false,
};

/** A record without what is usual: null and empty lists, the values above, and its own code as `wire` and `logged`. */
export function unusual(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([key, value]) => !isUsual(key, value, record)));
}

function isUsual(key: string, value: unknown, { code }: Readonly<Record<string, unknown>>): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (key === "wire" || key === "logged") return value === code;
  return value === (key in usual ? usual[key] : null);
}
