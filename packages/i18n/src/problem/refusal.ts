import type { ClientErrorCode } from "../translator.ts";

/** A literal number that is no client error; `number` itself, or a brand of it, may be one. */
export type Refused<Status> = Status extends number
  ? Record<never, never> extends Record<Status, unknown>
    ? never
    : Exclude<Status, ClientErrorCode>
  : never;

/** A property that no options have, named so that the compiler's message about it says what is wrong. */
export type Refusal<Status> = {
  readonly [Code in Refused<Status> as `${Code} is no client error; pass a code from 400 to 499`]: never;
};
