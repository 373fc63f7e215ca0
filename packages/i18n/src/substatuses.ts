import type { SubstatusCode } from "./generated/substatus-codes.ts";

/**
 * What the details of IIS mean in one language: what `@scope/http-4xx-i18n/substatuses/*` exports. Microsoft's phrases
 * are English alone (`lookupSubstatus` of `@scope/http-4xx-lookup`); these sentences are ours.
 */
export interface SubstatusSentences<Locale extends string = string> {
  /** The BCP 47 tag. */
  readonly locale: Locale;
  /** A sentence without a full stop at its end, by the code. */
  readonly sentences: { readonly [Code in SubstatusCode]: string };
}
