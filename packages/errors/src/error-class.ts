import { describe, own } from "./describe.ts";
import type { FieldPairs, HeaderValue } from "./header-fields.ts";
import { Http4xxError, type Http4xxErrorOptions } from "./http-4xx-error.ts";

/** The class of a status. */
export interface Http4xxErrorClass<Instance extends Http4xxError = Http4xxError> {
  new (message?: string, options?: Http4xxErrorOptions): Instance;
  new (options?: Http4xxErrorOptions): Instance;
  readonly prototype: Instance;
}

/** The class of a status whose answer must carry a field: without it nothing is constructed, nor does it compile. */
export interface FieldErrorClass<Instance extends Http4xxError, Field extends string> {
  /**
   * With the field that the status must carry, in `headers`: `{ headers: { Allow: "GET, HEAD" } }`.
   *
   * @throws {TypeError} The field is missing; it says which, and who asks for it.
   */
  new (message: string | undefined, options: OptionsWith<Field>): Instance;
  /**
   * With the field that the status must carry, in `headers`: `{ headers: { Allow: "GET, HEAD" } }`.
   *
   * @throws {TypeError} The field is missing; it says which, and who asks for it.
   */
  new (options: OptionsWith<Field>): Instance;
  readonly prototype: Instance;
}

/**
 * Options with the header fields that a status must carry, as they are usually written or in lower case. What a
 * `Headers` object holds no type can tell: it is looked at when the error is made.
 */
export interface OptionsWith<Field extends string> extends Omit<Http4xxErrorOptions, "headers"> {
  /** The field that the status must carry, beside any others: `{ Allow: "GET, HEAD" }`. */
  readonly headers: RequiredFields<Field>;
}

/** Two records, so that what is neither is told that it lacks the field; TypeScript 5 tells it of the last. */
type RequiredFields<Field extends string> = FieldsWith<Lowercase<Field>> | FieldsWith<Field> | FieldPairs;

type FieldsWith<Field extends string> = Readonly<Record<string, HeaderValue | null | undefined>> &
  Readonly<Record<Field, HeaderValue>>;

/** Any of these classes, which is known by its code or id alone. */
export interface AnyErrorClass {
  new (...given: never[]): Http4xxError;
  readonly complete?: (error: Http4xxError) => void;
  readonly prototype: Http4xxError;
}

/** Makes the class of a status. `complete` sees to the fields that it must carry. */
export function errorClass<Class>(
  status: number,
  id: string,
  name: string,
  phrase: string,
  complete?: (error: Http4xxError) => void,
): Class {
  class StatusError extends Http4xxError {
    constructor(message?: string, options?: Http4xxErrorOptions) {
      super(status, message, options);
      complete?.(this);
    }
  }
  describe(StatusError, id, name, phrase);
  own(StatusError, "name", name);
  own(StatusError, "complete", complete);
  // Its literal types are those of the arguments: the generator prints both.
  return StatusError as Class;
}
