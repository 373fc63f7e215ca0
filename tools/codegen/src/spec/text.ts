import { z } from "zod";

/** One line of prose or data: no line breaks, no spaces at the ends. The other forbidden characters are a rule over the whole spec. */
export const line = z
  .string()
  .min(1, { error: "is empty; write the text or remove the key", abort: true })
  .regex(/^\S(?:.*\S)?$/u, "must be one line without spaces at its ends");

/** PascalCase, because it becomes an enum member, a constant and part of type names. */
export const identifier = z
  .string()
  .regex(
    /^[A-Z][A-Za-z0-9]*$/u,
    "is not an identifier in PascalCase; write letters and digits only, such as NotFound",
  );

export const url = z.url({
  protocol: /^https?$/u,
  error: "is not an http or https URL; write it as https://www.example.org/",
});

/** `rfc9110#15.5.6` or `nginx`: a key of `spec/sources.yaml`, and a section where the source has them. */
export const sourceReference = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]*(?:#\S+)?$/u,
    'is not a source; write a key of spec/sources.yaml, with its section, such as "rfc9110#15.5.6"',
  )
  .meta({
    description: "A key of spec/sources.yaml, with # and the section where the source has sections.",
    examples: ["rfc9110#15.5.6", "nginx-request"],
  });

/** `404` for an official status, `nginx-499` for a vendor's. Its parts are checked by the rule `id`. */
export const statusId = z
  .string()
  .regex(
    /^(?:[a-z][a-z0-9]*(?:-[a-z][a-z0-9]*)*-)?\d{3}$/u,
    'is not an id; write the code, "404", or vendor and code, "nginx-499"',
  );

/** The id of a piece of guidance, whose texts stand in `spec/guidance/`. */
export const guidanceId = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u,
    "is no id of guidance; write small letters, digits and hyphens, such as check-address",
  )
  .meta({ description: "A key of spec/guidance/en.yaml." });

/** A field name as RFC 9110, section 5.1 allows it. */
export const fieldName = z
  .string()
  .regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/u, "is not a field name; write it like Retry-After");

/** A field value that survives a trip over HTTP/1.1: visible ASCII, single spaces inside. */
export const fieldValue = z
  .string()
  .regex(
    /^(?:[!-~](?:[ -~]*[!-~])?)?$/u,
    "is not a field value; write visible ASCII, without spaces at its ends",
  );

/** What stands in a status line after the code (RFC 9112, section 4): visible ASCII, as a field value. */
export const reasonPhrase = z
  .string()
  .regex(
    /^[!-~](?:[ -~]*[!-~])?$/u,
    "is not a reason phrase; write visible ASCII, without spaces at its ends",
  );
