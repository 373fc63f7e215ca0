import type { AnyErrorClass } from "../error-class.ts";
import { Http4xxError, type Http4xxErrorOptions } from "../http-4xx-error.ts";
import { startStackAt, uncheckedError } from "../unchecked-error.ts";
import { sendable } from "./properties.ts";

/** A status, its class if it has one, and the class that is constructed, which may extend it. */
export interface Target {
  readonly status: number;
  readonly errorClass: AnyErrorClass | undefined;
  readonly newTarget?: AnyErrorClass | undefined;
}

/** Never throws: without a field that the status must carry it is an error nonetheless, and what cannot be sent is left out. */
export function clientError(
  { status, errorClass, newTarget = errorClass }: Target,
  message: string | undefined,
  options: Http4xxErrorOptions,
  caller: (...args: never[]) => unknown,
): Http4xxError {
  try {
    const error: Http4xxError =
      errorClass === undefined
        ? new Http4xxError(status, message, options)
        : Reflect.construct(errorClass, [message, options], newTarget ?? errorClass);
    startStackAt(error, caller);
    return error;
  } catch {
    return uncheckedError(
      status,
      newTarget,
      [message, { ...options, headers: sendable(options.headers) }],
      caller,
    );
  }
}
