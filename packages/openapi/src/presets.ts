import type { Member } from "./document.ts";
import type { GenericKey, Preset } from "./options.ts";

/** What a style guide asks for. An option that is given goes before it. */
export interface PresetRules {
  readonly locale?: string;
  readonly required?: readonly Member[];
  readonly default?: GenericKey;
  /** The guide answers 400 to what is well-formed but wrong, and has no 422. */
  readonly badRequestForInvalid: boolean;
  /** The types that the guide gives to the problems of a code. */
  readonly types?: Readonly<Record<number, string>>;
}

export const presets: Readonly<Record<Preset, PresetRules>> = {
  // NLGov REST API Design Rules, /core/error-handling/* and /core/doc-language
  adr: { locale: "nl", required: ["status", "title", "detail"], badRequestForInvalid: true },
  // Zalando RESTful API Guidelines, rules 150, 151 and 176
  zalando: { default: "default", badRequestForInvalid: true },
  // Belgif REST guide, rules err-problem, prb-type and prb-defaul, and the standardized problem types
  belgif: {
    required: ["type"],
    default: "default",
    badRequestForInvalid: true,
    types: {
      400: "urn:problem-type:belgif:badRequest",
      401: "urn:problem-type:belgif:invalidAccessToken",
      403: "urn:problem-type:belgif:missingPermission",
      404: "urn:problem-type:belgif:resourceNotFound",
      413: "urn:problem-type:belgif:payloadTooLarge",
      429: "urn:problem-type:belgif:tooManyRequests",
    },
  },
};
