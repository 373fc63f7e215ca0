import type { IdsByCode, IdsByName, NamesById } from "./generated/types.ts";

/**
 * A status that a client can receive: by its code (`404`), its id (`"404"`, `"iis-451"`), its name or another name of it
 * (`"NotFound"`, `"ContentTooLarge"`). A code means its first meaning: 451 the official one, 440 that of IIS.
 */
export type Status = keyof IdsByCode | StatusId | keyof IdsByName;

/** The id of a status that a client can receive. nginx's 497 is none of them: what arrives is a 400. */
export type StatusId = keyof NamesById;

/** A status, or a number that is known only when it runs. An editor offers the statuses. */
export type AnyStatus = Status | (number & Record<never, never>);

/** The id of what a status was given as. */
export type IdOf<Given> = Given extends keyof IdsByCode
  ? IdsByCode[Given]
  : Given extends keyof IdsByName
    ? IdsByName[Given]
    : Given extends StatusId
      ? Given
      : StatusId;
