import type { AnyErrorClass } from "./error-class.ts";
import { Http4xxError, type Http4xxErrorOptions } from "./http-4xx-error.ts";

type Caller = (...args: never[]) => unknown;

/** What V8 and JavaScriptCore add to Error. Old browsers do not know it, nor do the language's types. */
const engine = Error as {
  stackTraceLimit?: number;
  captureStackTrace?: (error: Error, caller: Caller) => void;
};

/** An error of a class, which nobody checks for the fields that it must carry. Its stack begins where `caller` was called. */
export function uncheckedError(
  status: number,
  errorClass: AnyErrorClass | undefined,
  given: readonly [message: string | undefined, options: Http4xxErrorOptions],
  caller: Caller,
): Http4xxError {
  const construct = (): Http4xxError =>
    Reflect.construct(Http4xxError, [status, ...given], errorClass ?? Http4xxError);
  return stackedFrom(caller, construct);
}

/** A stack is what takes the time: the one of the constructor is not collected, as another one takes its place. */
export function stackedFrom<Made extends Error>(caller: Caller, construct: () => Made): Made {
  const { stackTraceLimit, captureStackTrace } = engine;
  if (captureStackTrace === undefined) return construct();
  // It may be frozen.
  Reflect.set(engine, "stackTraceLimit", 0);
  try {
    const error = construct();
    Reflect.set(engine, "stackTraceLimit", stackTraceLimit);
    captureStackTrace(error, caller);
    return error;
  } finally {
    Reflect.set(engine, "stackTraceLimit", stackTraceLimit);
  }
}
