import type { FieldErrorClass, Http4xxErrorClass, OptionsWith } from "../error-class.ts";
import type * as classes from "../generated/classes.ts";
import type { FirstVendorIds, Http4xxErrors, RequiredFieldNames, UnsentId } from "../generated/errors.ts";
import type { SentFields } from "../header-fields.ts";
import type { Http4xxError, Http4xxErrorOptions } from "../http-4xx-error.ts";

/** A status by its code, or by its id where it has a class: `404`, `"iis-451"`. */
export type CreateErrorStatus = keyof Http4xxErrors | number;

/** Options of the error, and anything else that it shall have as its own. `status` and `statusCode` are left out. */
export interface CreateErrorProperties extends Http4xxErrorOptions {
  readonly [name: string]: unknown;
}

/** What frameworks read of an error that is not of this package, once it has been given a status. */
export interface HttpProperties<Status extends number = number> {
  status: Status;
  statusCode: Status;
  expose: boolean;
  headers?: SentFields;
}

/** An error with a status from 400 to 599. */
export type HttpError<Status extends number = number> = Error & HttpProperties<Status>;

type IdOf<Status> = Status extends keyof FirstVendorIds
  ? FirstVendorIds[Status]
  : Status extends string | number
    ? `${Status}`
    : never;

type CodeOf<Status> = Status extends number
  ? Status
  : Status extends keyof Http4xxErrors
    ? Http4xxErrors[Status]["status"]
    : never;

type RequiredOf<Status> =
  IdOf<Status> extends keyof RequiredFieldNames ? RequiredFieldNames[IdOf<Status>] : never;

/** The properties are required, with the field, for a literal status that must carry one. */
type PropertiesOf<Status> = [RequiredOf<Status>] extends [never]
  ? [properties?: CreateErrorProperties | undefined]
  : [properties: CreateErrorProperties & OptionsWith<RequiredOf<Status>>];

/** What is made for a status: its error; one without an id for another 4xx; a plain one for the rest. */
export type CreatedError<Status> =
  IdOf<Status> extends keyof Http4xxErrors
    ? Http4xxErrors[IdOf<Status>]
    : Status extends number
      ? number extends Status
        ? Http4xxError | HttpError
        : `${Status}` extends `4${string}`
          ? Http4xxError<Status, null>
          : HttpError<Status>
      : never;

/** A class that may also be called. */
type Callable<Class> =
  Class extends Http4xxErrorClass<infer Instance>
    ? {
        (message?: string, options?: Http4xxErrorOptions): Instance;
        (options?: Http4xxErrorOptions): Instance;
      } & Class
    : Class extends FieldErrorClass<infer Instance, infer Field>
      ? {
          (message: string | undefined, options: OptionsWith<Field>): Instance;
          (options: OptionsWith<Field>): Instance;
        } & Class
      : never;

type CallableClasses = { readonly [Name in keyof typeof classes]: Callable<(typeof classes)[Name]> } & {
  readonly [Id in keyof Http4xxErrors as Id extends `${number}` ? Id : never]: CallableOf<
    Http4xxErrors[Id]["name"]
  >;
};

type CallableOf<Name> = Name extends keyof typeof classes ? Callable<(typeof classes)[Name]> : never;

/** The codes of which a literal must come with a field. */
type RequiringCode = Http4xxErrors[keyof RequiredFieldNames & keyof Http4xxErrors]["status"];

declare const reason: unique symbol;

/** What no status is, named so that the compiler's message says what is missing. */
interface Lacks<Field extends string> {
  readonly [reason]: `this status must carry ${Field}: give it in headers`;
}

/** What would be a message, although it is an id. */
interface Unsent<Id extends string> {
  readonly [reason]: `no client receives ${Id} by its own code: it has no error`;
}

/** What the first argument is refused as, or itself. */
type Accepted<First> = [RequiredOf<First>] extends [never]
  ? First extends UnsentId
    ? Unsent<First>
    : First
  : Lacks<RequiredOf<First>>;

type Argument = string | number | Error | CreateErrorProperties | null | undefined;

/** `createError`, with the classes by their names, as http-errors has it. */
export interface CreateError extends CallableClasses {
  /** The same error, which is given the status. */
  <const Status extends CreateErrorStatus, Given extends Error>(
    status: Status,
    error: Given,
    ...properties: PropertiesOf<Status>
  ): Given & HttpProperties<CodeOf<Status>>;
  <const Status extends CreateErrorStatus>(
    status: Status,
    message: string | undefined,
    ...properties: PropertiesOf<Status>
  ): CreatedError<Status>;
  <const Status extends CreateErrorStatus>(
    status: Status,
    ...properties: PropertiesOf<Status>
  ): CreatedError<Status>;
  /** Without a status it is the error's own, or 500. */
  <Given extends Error>(error: Given, properties?: CreateErrorProperties): Given & HttpProperties;
  /** In any other order. */
  <const First extends Exclude<Argument, number> | RequiringCode>(
    first: Accepted<First>,
    ...rest: Argument[]
  ): Http4xxError | HttpError;
  (): HttpError<500>;

  /** What all errors of the classes are instances of. */
  readonly HttpError: typeof Http4xxError;
  /** Is it an error that has been given a status: one of ours, or of http-errors, or by either? */
  readonly isHttpError: (value: unknown) => value is HttpError;
}
