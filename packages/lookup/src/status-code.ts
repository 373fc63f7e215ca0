import { findByName } from "./find-by-name.ts";
import type { AnyHttp4xxCode } from "./generated/types.ts";
import { remembering } from "./remembering.ts";

/**
 * The code of a name, alias or phrase, however it is written: that of the status which `lookupByName` answers, without
 * the table of statuses, which it does not bring into a bundle. Undefined for anything else.
 *
 * @example
 * statusCode("Not Found"); // 404
 * statusCode("REQUEST_ENTITY_TOO_LARGE"); // 413
 */
export const statusCode: (name: string) => AnyHttp4xxCode | undefined = /* @__PURE__ */ remembering(
  (name) => {
    const meaning = findByName(name);
    // The names hold no other codes: they are generated from the same statuses as the type.
    return (meaning && 400 + (meaning % 100)) as AnyHttp4xxCode | undefined;
  },
);
