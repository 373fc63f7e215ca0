import { reasonPhrase } from "../problem/reason-phrase.ts";

/** The error of a status that nothing was thrown for: no route, no answer, no request. */
export interface StatusError extends Error {
  readonly status: number;
  readonly statusCode: number;
}

/** A plain error: the classes of this package are not brought into every bundle. */
export function statusError(status: number, cause?: unknown): StatusError {
  return Object.assign(new Error(reasonPhrase(status), { cause }), { status, statusCode: status });
}
