import { statusesByName } from "./generated/names.ts";
import type { Status } from "./status.ts";

/** What the constants of libraries put before a name, longest first: `NGX_HTTP_NOT_FOUND`, `StatusNotFound`. */
const prefixes = ["httpstatus", "ngxhttps", "ngxhttp", "status", "https", "http", ""];

/** Made when a name is first asked for, because most programs never ask. */
let byName: ReturnType<typeof statusesByName> | undefined;

let separators: RegExp | undefined;

/** Longer than any name, so that a hostile input costs nothing. */
const longest = 100;

/**
 * The status with this name, alias or phrase, in any casing and with any separators. Understands how others write
 * their constants too, and a code before the name where it is the right one. A name that several statuses share is
 * the official one's. Undefined for anything else.
 *
 * @example
 * lookupByName("NOT_FOUND")?.code; // 404
 * lookupByName("Content Too Large")?.name; // "PayloadTooLarge"
 * lookupByName("Status418ImATeapot")?.code; // 418
 */
export function lookupByName(name: string): Status | undefined {
  if (typeof name !== "string") return undefined;
  byName ??= statusesByName();
  const exact = byName[name];
  if (exact != null) return exact;
  return name.length > longest ? undefined : lookupByForeignName(foldName(name), byName);
}

/** In lower case and without separators. Letters that no name has stay, so that they make it another name. */
function foldName(name: string): string {
  const lower = name.toLowerCase();
  if (/^[ -~]*$/.test(lower)) return lower.replace(/[^a-z0-9]+/g, "");
  // As a literal it would be compiled when the module is loaded, for as long as half of the records take.
  // biome-ignore lint/complexity/useRegexLiterals: see above
  separators ??= new RegExp("[^\\p{L}\\p{M}\\p{N}]+", "gu");
  return lower.replace(separators, "");
}

function lookupByForeignName(name: string, byName: ReturnType<typeof statusesByName>): Status | undefined {
  const known = byName[name];
  if (known != null) return known;
  for (const prefix of prefixes) {
    if (!name.startsWith(prefix)) continue;
    const rest = name.slice(prefix.length);
    const code = /^\d{3}/.exec(rest)?.[0];
    const status = byName[code === undefined ? rest : rest.slice(code.length)];
    if (status != null && (code === undefined || status.code === Number(code))) return status;
  }
  return undefined;
}
