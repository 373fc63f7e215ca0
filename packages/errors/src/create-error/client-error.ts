import type { AnyErrorClass } from "../error-class.ts";
import type { Http4xxError, Http4xxErrorOptions } from "../http-4xx-error.ts";
import { attempt } from "../problem/read.ts";
import { type Detail, englishDetail } from "../problem-details.ts";
import { uncheckedError } from "../unchecked-error.ts";
import { readable, sendable } from "./properties.ts";

/** A status, its class if it has one, and the class that is constructed, which may extend it. */
export interface Target {
  readonly status: number;
  readonly errorClass: AnyErrorClass | undefined;
  readonly newTarget?: AnyErrorClass | undefined;
}

/**
 * Without a stack. Never throws: without a field that the status must carry it is an error nonetheless, and what cannot
 * be sent is left out.
 */
export function clientError(
  { status, errorClass, newTarget = errorClass }: Target,
  message: string | undefined,
  options: Http4xxErrorOptions | undefined,
): Http4xxError {
  try {
    const error = uncheckedError(status, newTarget, [message, options ?? {}]);
    complete(error, errorClass);
    return error;
  } catch {
    const { headers, detail, ...others } = readable(options ?? {});
    const sent = { ...others, headers: sendable(headers), ...(isTold(detail) && { detail }) };
    return uncheckedError(status, newTarget, [message, sent]);
  }
}

/** Is it a detail whose English text can be had? Anything may have been given. */
function isTold(detail: unknown): detail is Detail {
  return attempt(() => typeof detail === "function" || `${englishDetail(detail as Detail)}`) !== undefined;
}

/** Adds the fields that follow from others, if these are there. */
function complete(error: Http4xxError, errorClass: AnyErrorClass | undefined): void {
  try {
    errorClass?.complete?.(error);
  } catch {
    // A field is missing, which createError does without.
  }
}
