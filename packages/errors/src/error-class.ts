import { describe, own } from "./describe.ts";
import type { HeaderFields, HeaderValue } from "./header-fields.ts";
import { Http4xxError, type Http4xxErrorOptions } from "./http-4xx-error.ts";

/** The class of a status. */
export interface Http4xxErrorClass<Instance extends Http4xxError = Http4xxError> {
  new (message?: string, options?: Http4xxErrorOptions): Instance;
  new (options?: Http4xxErrorOptions): Instance;
  readonly prototype: Instance;
}

/** The class of a status whose answer must carry a field: without it nothing is constructed, nor does it compile. */
export interface FieldErrorClass<Instance extends Http4xxError, Field extends string> {
  /** @throws {TypeError} The field is missing; it says which, and who asks for it. */
  new (message: string | undefined, options: OptionsWith<Field>): Instance;
  /** @throws {TypeError} The field is missing; it says which, and who asks for it. */
  new (options: OptionsWith<Field>): Instance;
  readonly prototype: Instance;
}

/**
 * Options with the header fields that a status must carry, as they are usually written or in lower case. What a
 * `Headers` object holds no type can tell: it is looked at when the error is made.
 */
export type OptionsWith<Field extends string> = Http4xxErrorOptions & {
  readonly headers: FieldsWith<Field> | Exclude<HeaderFields, Readonly<Record<string, unknown>>>;
};

type FieldsWith<Field extends string> = Field extends string
  ? Readonly<Record<string, HeaderValue | null | undefined>> &
      (Readonly<Record<Field, HeaderValue>> | Readonly<Record<Lowercase<Field>, HeaderValue>>)
  : never;

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
