import { classOf } from "../class-of.ts";
import { attempt } from "../problem/read.ts";

/** What `createError` was given, by what it is. */
export interface Arguments {
  readonly status: string | number;
  readonly message: string | undefined;
  readonly error: Error | undefined;
  readonly properties: object | undefined;
}

/** Whatever is none of it counts as not given. Of two that speak of the status the last one is heard, as in http-errors. */
export function sortArguments(given: readonly unknown[]): Arguments {
  let status: string | number = 500;
  let message: string | undefined;
  let error: Error | undefined;
  let properties: object | undefined;
  for (const [index, argument] of given.entries()) {
    if (typeof argument === "number") status = argument;
    else if (typeof argument === "string") {
      if (index === 0 && classOf(argument) !== undefined) status = argument;
      else message = argument;
    } else if (isError(argument)) {
      error = argument;
      status = attempt(() => ownStatus(argument)) ?? status;
    } else if (typeof argument === "object" && argument !== null) properties = argument;
  }
  return { status, message, error, properties };
}

/** One of another realm is no instance of this one's; a proxy that has been revoked is nothing. */
function isError(value: unknown): value is Error {
  return (
    attempt(() => value instanceof Error || Object.prototype.toString.call(value) === "[object Error]") ??
    false
  );
}

function ownStatus(
  error: Error & { readonly status?: unknown; readonly statusCode?: unknown },
): number | undefined {
  const status = error.status || error.statusCode;
  if (!status) return undefined;
  return typeof status === "number" ? status : 500;
}
