import { guidanceFacts } from "./generated/guidance-facts.ts";
import { firstIds, type StatusId } from "./generated/ids.ts";
import type { Guidance } from "./guidance-texts.ts";
import type { ClientErrorCode } from "./translator.ts";

/** What to do about one status, in one language. Sentences have no full stop at their end. */
export interface StatusGuidance {
  /** Whose turn it is, or what has to change first. */
  readonly fault: string;
  /** What to do about it, what helps most first. */
  readonly steps: {
    /** For whoever sees the page, a lay person. */
    readonly reader: readonly string[];
    /** For whoever writes the client. */
    readonly client: readonly string[];
  };
  /** What has to change before the request is repeated; null where no source says so. */
  readonly retry: string | null;
  /** When each field of the response is sent, by its name: a clause, such as "if the cause is temporary". */
  readonly conditions: Readonly<Record<string, string>>;
  /** What people search for who do not know the phrase. */
  readonly synonyms: readonly string[];
}

/**
 * What to do about a status, from the guidance of one language. A status is given by its id or by its code, as to a
 * `Translator`: a code from 400 to 499 that nobody has defined counts as 400 (RFC 9110, section 15), and anything else is
 * undefined.
 *
 * @example
 * import nl from "@scope/http-4xx-i18n/guidance/nl";
 * guide(nl, 404).steps.reader[0]; // "Controleer het adres op typefouten"
 */
export function guide(guidance: Guidance, status: StatusId | ClientErrorCode): StatusGuidance;
export function guide(guidance: Guidance, status: StatusId | number): StatusGuidance | undefined;
export function guide(guidance: Guidance, status: StatusId | number): StatusGuidance | undefined {
  const id = idOf(status);
  if (id === undefined) return undefined;
  const [fault, steps, retry, conditions] = guidanceFacts[id];
  const texts = steps.map((step) => guidance.steps[step]);
  return {
    fault: guidance.faults[fault],
    steps: { reader: texts.map(({ reader }) => reader), client: texts.map(({ client }) => client) },
    retry: retry === null ? null : guidance.retry[retry],
    conditions: Object.fromEntries(
      Object.entries(conditions).map(([name, condition]) => [name, guidance.conditions[condition]]),
    ),
    synonyms: guidance.synonyms[id] ?? [],
  };
}

function idOf(status: unknown): StatusId | undefined {
  if (typeof status === "string") return isId(status) ? status : undefined;
  if (typeof status !== "number" || !Number.isInteger(status) || status < 400 || status > 499) return;
  return firstIds[status - 400] ?? "400";
}

function isId(text: string): text is StatusId {
  return Object.hasOwn(guidanceFacts, text);
}
