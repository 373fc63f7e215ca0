import type { Direction } from "./catalog.ts";
import type { Condition, Fault, RetryChange, StepId } from "./generated/guidance-ids.ts";
import type { StatusId } from "./generated/ids.ts";

/**
 * What to do about client errors in one language: what `@scope/http-4xx-i18n/guidance/*` exports, texts by the ids that a
 * status of `@scope/http-4xx-lookup` names in `fault`, `steps`, `retry.change` and `headers[].when`.
 */
export interface Guidance<Locale extends string = string> {
  /** The BCP 47 tag. */
  readonly locale: Locale;
  readonly direction: Direction;
  /** Whose turn it is, a sentence without a full stop at its end. */
  readonly faults: { readonly [Id in Fault]: string };
  readonly steps: { readonly [Id in StepId]: Step };
  /** What has to change, or happen, before a request is repeated: an instruction without a full stop. */
  readonly retry: { readonly [Id in RetryChange]: string };
  /** When a field is sent: a clause for the brackets behind its level, "SHOULD (if the cause is temporary)". */
  readonly conditions: { readonly [Id in Condition]: string };
  /** What people search for who do not know the phrase, for the statuses that have such words. */
  readonly synonyms: { readonly [Id in StatusId]?: readonly string[] };
}

/** Something to do about a client error, an instruction without a full stop at its end. */
export interface Step {
  /** For whoever sees the page, a lay person. */
  readonly reader: string;
  /** For whoever writes the client. */
  readonly client: string;
}
