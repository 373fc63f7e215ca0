import type { AnyErrorClass } from "./error-class.ts";
import { Http4xxError, type Http4xxErrorOptions } from "./http-4xx-error.ts";

/** What V8 and JavaScriptCore add to Error. Old browsers do not know it, nor do the language's types. */
export const engine = Error as {
  stackTraceLimit?: number;
  /** Gives an error the stack from where a function was called. */
  captureStackTrace?: (error: Error, caller: (...args: never[]) => unknown) => void;
};

/** An error of a class, which nobody checks for the fields that it must carry, and without a stack. */
export function uncheckedError(
  status: number,
  errorClass: AnyErrorClass | undefined,
  given: readonly [message: string | undefined, options: Http4xxErrorOptions],
): Http4xxError {
  return withoutStack(() => Reflect.construct(Http4xxError, [status, ...given], errorClass ?? Http4xxError));
}

/**
 * A stack is what takes the time: none is collected of the constructor, as whoever was called for the error captures one.
 * It does so itself: each function in between would take almost as long again as the construction.
 */
export function withoutStack<Made extends Error>(construct: () => Made): Made {
  const { stackTraceLimit, captureStackTrace } = engine;
  // Nobody could capture another one.
  if (captureStackTrace === undefined) return construct();
  limitStack(0);
  try {
    return construct();
  } finally {
    limitStack(stackTraceLimit);
  }
}

/** An assignment: `Reflect.set` takes many times as long. */
function limitStack(frames: number | undefined): void {
  try {
    engine.stackTraceLimit = frames as number; // undefined, where it was
  } catch {
    // It may be frozen.
  }
}
