import { parse, stringify } from "yaml";

/** A file of the spec, and its text; without one the file goes. */
type Edited = string | undefined;

/** What removes a vendor: its entry, its statuses, and whatever is said of them, in this file of `spec/`. */
export function withoutVendor(path: string, text: string, vendor: string): Edited {
  if (path === `spec/substatuses/${vendor}.yaml`) return undefined;
  if (!path.endsWith(".yaml") || !text.includes(vendor)) return text;
  const comments = /^(?:#.*\n)*/.exec(text)?.[0] ?? "";
  const { vendors, ...rest } = parse(text) as Record<string, unknown>;
  const left = { ...(vendors !== undefined && { vendors: omit(vendors, vendor) }), ...rest };
  return comments + stringify(without(left, new RegExp(`^${vendor}-\\d{3}(?:\\.|$)`)), { lineWidth: 0 });
}

function omit(map: unknown, key: string): object {
  return Object.fromEntries(Object.entries(map ?? {}).filter(([each]) => each !== key));
}

/** Without the ids: as keys, as items, and as what an item is about. */
function without(value: unknown, ids: RegExp): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    return value.filter((item) => !ids.test(String(item?.text ?? item))).map((item) => without(item, ids));
  }
  const entries = Object.entries(value).filter(([key]) => !ids.test(key));
  return Object.fromEntries(entries.map(([key, inner]) => [key, without(inner, ids)]));
}
