export { createError, createError as default } from "./create-error/create-error.ts";
export type {
  CreatedError,
  CreateError,
  CreateErrorProperties,
  CreateErrorStatus,
  HttpError,
  HttpProperties,
} from "./create-error/signature.ts";
export type { FieldErrorClass, Http4xxErrorClass, OptionsWith } from "./error-class.ts";
export * from "./generated/classes.ts";
export type { Http4xxErrors } from "./generated/errors.ts";
export type { HeaderFields, HeaderValue, SentFields } from "./header-fields.ts";
export { type BoomOutput, Http4xxError, type Http4xxErrorOptions } from "./http-4xx-error.ts";
export { type Http4xxErrorOf, isHttp4xxError } from "./is-http-4xx-error.ts";
export type { Detail, Extensions, ProblemDetails } from "./problem-details.ts";
export type { WebResponse } from "./web.ts";
