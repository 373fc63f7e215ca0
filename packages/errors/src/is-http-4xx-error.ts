import { brand } from "./describe.ts";
import type { Http4xxErrors } from "./generated/errors.ts";
import type { Http4xxError } from "./http-4xx-error.ts";

/** The error of a status given by its id or its code. */
export type Http4xxErrorOf<Status extends string | number> = Status extends keyof Http4xxErrors
  ? Http4xxErrors[Status]
  : Status extends number
    ? Http4xxError<Status>
    : Http4xxError;

/**
 * Is it an error of this package, and of this status? By code or by id: `451` is every meaning of 451, `"iis-451"` that
 * of IIS. True also for one of another copy or version of the package, and from another realm.
 *
 * @example
 * try {
 *   await find(order);
 * } catch (error) {
 *   if (!isHttp4xxError(error, 404)) throw error;
 *   error.status; // 404, also to the compiler
 * }
 */
export function isHttp4xxError(error: unknown): error is Http4xxError;
export function isHttp4xxError<const Status extends keyof Http4xxErrors | (number & {})>(
  error: unknown,
  status: Status,
): error is Http4xxErrorOf<Status>;
export function isHttp4xxError(error: unknown, status?: string | number): boolean {
  try {
    if (typeof error !== "object" || error === null || !(brand in error)) return false;
    if (status === undefined) return true;
    // What has the brand is such an error, of whichever version.
    const { status: code, [brand]: id } = error as typeof error & Http4xxError;
    return (typeof status === "number" ? code : id) === status;
  } catch {
    // A proxy can throw whatever is asked of it.
    return false;
  }
}
