import { classOf } from "../class-of.ts";
import * as classes from "../generated/classes.ts";
import { Http4xxError } from "../http-4xx-error.ts";
import { isHttp4xxError } from "../is-http-4xx-error.ts";
import { attempt } from "../problem/read.ts";
import { stackedFrom } from "../unchecked-error.ts";
import { callables } from "./callables.ts";
import { clientError } from "./client-error.ts";
import { assign, optionNames, readable } from "./properties.ts";
import type { CreateError, HttpError } from "./signature.ts";
import { sortArguments } from "./sort-arguments.ts";

/**
 * Makes an error as http-errors does: of a status (a code or an id), a message or an error, and properties, in any
 * order. For 400 to 499 it never throws: a status that must carry a field goes without, and what cannot be sent is left
 * out; a literal one does not compile. An error that is given is the one that is answered, with a status of its own.
 * Without a status, or with one that is no error, it is 500.
 *
 * @example
 * throw createError(404, "Order 9 does not exist");
 * throw createError(422, { detail: { en: "The form has mistakes", nl: "Het formulier bevat fouten" } });
 * throw createError(409, error, { expose: false });
 */
export const createError: CreateError = /* @__PURE__ */ withClasses(create);

function withClasses(target: (...given: unknown[]) => Error): CreateError {
  // The types list what is assigned one by one.
  return Object.assign(target, callables(classes), {
    HttpError: Http4xxError,
    isHttpError,
  }) as unknown as CreateError;
}

function create(...given: unknown[]): Error {
  const { status, message, error, properties } = sortArguments(given);
  if (error === undefined) return make(status, message, properties);
  const answered = withStatus(error, codeOf(status), properties);
  return (
    answered ??
    make(status, message ?? attempt(() => error.message), { cause: error, ...readable(properties ?? {}) })
  );
}

/** A status that is no error is 500. */
function codeOf(status: string | number): number {
  if (typeof status === "string") return Number(status.slice(-3));
  return status >= 400 && status <= 599 && Number.isInteger(status) ? status : 500;
}

/** Undefined for one of ours of another status, whose class says which it is, and for what cannot be written to. */
function withStatus(error: Error, code: number, properties: object | undefined): Error | undefined {
  try {
    if (!isHttp4xxError(error)) Object.assign(error, { status: code, statusCode: code, expose: code < 500 });
    else if (error.status !== code) return undefined;
    return assign(error, properties);
  } catch {
    return undefined;
  }
}

function make(status: string | number, message: string | undefined, properties: object | undefined): Error {
  const code = codeOf(status);
  if (code < 500) {
    const error = clientError(
      { status: code, errorClass: classOf(status) },
      message,
      properties,
      createError,
    );
    return assign(error, properties, optionNames);
  }
  const error = stackedFrom(createError, () => new Error(message ?? "Internal Server Error"));
  Object.assign(error, { status: code, statusCode: code, expose: false });
  return assign(error, properties);
}

function isHttpError(value: unknown): value is HttpError {
  if (isHttp4xxError(value)) return true;
  if (!(value instanceof Error)) return false;
  const { status, statusCode, expose }: Error & Partial<HttpError> = value;
  return typeof expose === "boolean" && typeof statusCode === "number" && status === statusCode;
}
