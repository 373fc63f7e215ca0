import type { AnyErrorClass } from "./error-class.ts";
import { Http4xxError, type Http4xxErrorOptions } from "./http-4xx-error.ts";

type Caller = (...args: never[]) => unknown;

/** An error of a class, which nobody checks for the fields that it must carry. Its stack begins where `caller` was called. */
export function uncheckedError(
  status: number,
  errorClass: AnyErrorClass | undefined,
  given: readonly [message: string | undefined, options: Http4xxErrorOptions],
  caller: Caller,
): Http4xxError {
  const error: Http4xxError = Reflect.construct(Http4xxError, [status, ...given], errorClass ?? Http4xxError);
  startStackAt(error, caller);
  return error;
}

/** Old browsers do not know the method, nor do the language's types. */
export function startStackAt(error: Error, caller: Caller): void {
  const { captureStackTrace } = Error as { captureStackTrace?: (error: Error, caller: Caller) => void };
  captureStackTrace?.(error, caller);
}
