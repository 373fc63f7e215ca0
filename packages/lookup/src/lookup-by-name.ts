import { findByName } from "./find-by-name.ts";
import { statusesByName } from "./generated/names.ts";
import type { Status } from "./status.ts";

/** Made when a name is first asked for, because most programs never ask. */
let byName: ReturnType<typeof statusesByName> | undefined;

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
  return byName[name] ?? findByName(byName, name, codeOf);
}

const codeOf = ({ code }: Status): number => code;
