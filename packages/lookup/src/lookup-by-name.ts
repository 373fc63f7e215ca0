import { firstMeaning, otherMeanings } from "./by-code.ts";
import { findByName } from "./find-by-name.ts";
import { remembering } from "./remembering.ts";
import type { Status } from "./status.ts";

/**
 * The status with this name, alias or phrase, in any casing and with any separators. A name that several statuses share
 * is the official one's. Undefined for anything else.
 *
 * It may be written as libraries write theirs: behind `Http`, `Status`, `HTTP_STATUS_`, `StatusCode`, `SC_`, `NGX_HTTP_`
 * or `k`; before `Error`, `Exception` or `HttpException`; behind its code (`Status404NotFound`), or before it if nothing
 * else stands around it (`NotFound_404`). The code alone is a name behind `Status` (`STATUS_CODE_404`).
 *
 * @example
 * lookupByName("NOT_FOUND")?.code; // 404
 * lookupByName("Content Too Large")?.name; // "PayloadTooLarge"
 * lookupByName("Status418ImATeapot")?.code; // 418
 */
export const lookupByName: (name: string) => Status | undefined = /* @__PURE__ */ remembering((name) => {
  const meaning = findByName(name);
  if (meaning === undefined) return undefined;
  if (meaning < 500) return firstMeaning(meaning - 400);
  return otherMeanings(meaning % 100)?.[Math.floor(meaning / 100) - 5];
});
