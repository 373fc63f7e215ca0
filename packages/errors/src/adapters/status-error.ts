import { phrases } from "../generated/phrases.ts";

/** The error of a status that nothing was thrown for: no route, no answer, no request. */
export interface StatusError extends Error {
  readonly status: number;
}

/** A plain error: the classes of this package are not brought into every bundle. */
export function statusError(status: number): StatusError {
  return Object.assign(new Error(phrases[status - 400]), { status });
}
