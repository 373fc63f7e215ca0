import type { FirstVendorIds, StatusId } from "../generated/ids.ts";
import { firstIds } from "../generated/ids.ts";
import { type RequiredFieldNames, requiredFields } from "../generated/required-fields.ts";
import type { Refusal, Refused } from "./refusal.ts";

/** What `new Headers()` takes. `HeadersInit` by its name is known to browsers' types alone, not to `@types/node`. */
export type HeaderFields = NonNullable<ConstructorParameters<typeof Headers>[0]>;

/** A field without which a response breaks the rule of its status. */
export interface RequiredField {
  readonly name: string;
  readonly example: string;
  /** Who asks for it: the RFC and its section. */
  readonly rule: string;
}

/** The id that a status given by id or by code has. */
type IdOf<Status> = Status extends keyof FirstVendorIds
  ? FirstVendorIds[Status]
  : Status extends string | number
    ? `${Status}`
    : never;

/** The names of the fields that a status must carry; never where there are none, or the status is not a literal. */
type RequiredOf<Status> =
  IdOf<Status> extends keyof RequiredFieldNames ? RequiredFieldNames[IdOf<Status>] : never;

/** Header fields of which `Name` must be there, as it is usually written or in lower case. */
type FieldsWith<Name extends string> = Name extends string
  ? Readonly<Record<string, string>> &
      (Readonly<Record<Name, string>> | Readonly<Record<Lowercase<Name>, string>>)
  : never;

/** What no type can tell the fields of: they are looked at when the response is made. */
export type AnyFields = Headers | readonly (readonly [name: string, value: string])[];

/**
 * `headers` is required, with its fields, for a status that must carry some; any headers do for the others. What a
 * `Headers` object or a list of pairs holds is looked at when the response is made. A literal that is no client error
 * asks for what nothing can be given, by a name that says so.
 */
export type HeaderOptions<Status> = [Refused<Status>] extends [never]
  ? [RequiredOf<Status>] extends [never]
    ? { readonly headers?: HeaderFields | undefined }
    : { readonly headers: FieldsWith<RequiredOf<Status>> | AnyFields }
  : Refusal<Status>;

/** Throws a TypeError for the first required field that `headers` lacks. */
export function checkRequiredFields(status: StatusId | number, headers: Headers): void {
  const id = typeof status === "number" ? (firstIds[status - 400] ?? "") : status;
  const missing = Object.hasOwn(requiredFields, id) ? requiredFields[id] : undefined;
  for (const { name, example, rule } of missing ?? []) {
    const value = headers.get(name);
    // An empty Allow says that no method is allowed for now (RFC 9110, section 10.2.1); the others say nothing then.
    if (value || (value === "" && name === "Allow")) continue;
    throw new TypeError(
      `problemResponse: a response with status ${status} must carry ${name} (${rule}); ` +
        `pass it in headers: { ${JSON.stringify(name)}: ${JSON.stringify(example)} }`,
    );
  }
}
