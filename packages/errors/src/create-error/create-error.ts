import { classOf } from "../class-of.ts";
import * as classes from "../generated/classes.ts";
import { Http4xxError } from "../http-4xx-error.ts";
import { isHttp4xxError } from "../is-http-4xx-error.ts";
import { attempt } from "../problem/read.ts";
import { engine, withoutStack } from "../unchecked-error.ts";
import { callables } from "./callables.ts";
import { clientError } from "./client-error.ts";
import { assign, optionNames, readable, statusNames } from "./properties.ts";
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
  const code = codeOf(status);
  const answered = error && withStatus(error, code, properties);
  if (answered) return answered;
  const text = message ?? (error && attempt(() => error.message));
  const options = error ? { cause: error, ...readable(properties ?? {}) } : properties;
  const isOurs = code < 500;
  const made = isOurs
    ? clientError({ status: code, errorClass: classOf(status) }, text, options)
    : serverError(code, text);
  engine.captureStackTrace?.(made, create);
  // A property may be a stack, too.
  return assign(made, options, isOurs ? optionNames : statusNames);
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
    return assign(error, properties, statusNames);
  } catch {
    return undefined;
  }
}

/** Without a stack. */
function serverError(code: number, message = "Internal Server Error"): Error {
  const error = withoutStack(() => new Error(message));
  return Object.assign(error, { status: code, statusCode: code, expose: false });
}

function isHttpError(value: unknown): value is HttpError {
  if (isHttp4xxError(value)) return true;
  if (!(value instanceof Error)) return false;
  const { status, statusCode, expose }: Error & Partial<HttpError> = value;
  return typeof expose === "boolean" && typeof statusCode === "number" && status === statusCode;
}
