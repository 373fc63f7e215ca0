import type { AnyErrorClass } from "./error-class.ts";
import { classesById, firstVendorIds } from "./generated/classes-by-id.ts";

/** The class of a status by its id, or by its code in its first meaning; undefined where there is none. */
export function classOf(status: string | number): AnyErrorClass | undefined {
  return classesById[typeof status === "number" ? (firstVendorIds[status] ?? status) : status] ?? undefined;
}
