import type { Status } from "@scope/http-4xx-lookup";

/** What a reader looks for by its number: sorts by code, with the official meaning before those of vendors. */
export function byCode(a: Pick<Status, "code" | "vendor">, b: Pick<Status, "code" | "vendor">): number {
  return a.code - b.code || (a.vendor ?? "").localeCompare(b.vendor ?? "", "en");
}
