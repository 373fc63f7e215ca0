import type { Condition, Fault, RetryChange, StatusById, StepId, SubstatusCode } from "./generated/types.ts";

/** Where a fact comes from. */
export interface Reference {
  /** The document, such as `RFC 9110: HTTP Semantics`. */
  readonly title: string;
  readonly section: string | null;
  readonly url: string;
}

/** A field that the response carries. */
export interface HeaderRule {
  /** The field name, such as `Allow`. */
  readonly name: string;
  /** The source's word: a requirement level of BCP 14 (RFC 2119), or in lower case one that binds nobody (RFC 9110). */
  readonly level: "MUST" | "SHOULD" | "MAY" | "ought to" | "can";
  /**
   * `always`, or the id of the condition under which the level holds: `conditions` of `@scope/http-4xx-i18n/guidance/*`
   * has its text.
   */
  readonly when: Condition;
  readonly reference: Reference;
}

/** Whether and how the request may be repeated. */
export interface Retry {
  /**
   * May the same request be sent again? `no`: something has to change first; `yes`: at once; `later`: after a wait;
   * `another-connection`: over another one; `if-idempotent`: where its method is idempotent (RFC 9110, section 9.2.2);
   * `undefined`: no meaning has been defined.
   */
  readonly asIs: "no" | "yes" | "later" | "another-connection" | "if-idempotent" | "undefined";
  /**
   * The id of what has to change, or happen, before: `retry` of `@scope/http-4xx-i18n/guidance/*` has its text.
   */
  readonly change: RetryChange;
  /** The source's word on it, where it has one. */
  readonly level: "MUST" | "SHOULD" | "SHOULD NOT" | "MAY" | null;
  readonly reference: Reference;
}

/** Somebody else who uses a vendor's code in the same sense. */
export interface OtherUser {
  /** The product, such as `Traefik`. */
  readonly name: string;
  /** What it does with the code. */
  readonly use: string;
  readonly reference: Reference;
}

/** What every status has; `Status` narrows it to the literal values of each. */
export interface StatusRecord {
  /** The code for an official status (`"404"`), `vendor-code` for the others (`"nginx-499"`). */
  readonly id: string;
  readonly code: number;
  /** The identifier, as in `@scope/http-4xx-enum`: `PayloadTooLarge`; today's, `ContentTooLarge`, is the first alias. */
  readonly name: string;
  /**
   * The reason phrase, as the document prints it: `Payload Too Large`, where `registeredPhrase` is today's. That of a
   * vendor beyond the document is the vendor's, and ours where it has none (AWS).
   */
  readonly phrase: string;
  readonly official: boolean;
  /** Who uses the code in this meaning; null for an official status. */
  readonly vendor: string | null;
  /** The product that really sends it, where that says more than the vendor. */
  readonly product: string | null;
  /** The vendor's version that brought it. */
  readonly since: string | null;
  /** The vendor's version or time that ended it; null: it is in use. */
  readonly until: string | null;
  /**
   * How well it is known. `specified`: by a standard, or by a protocol that the vendor specifies; `documented`: by the
   * vendor's pages; `source`: only in the vendor's source code; `third party`: only others say so.
   */
  readonly documentation: "specified" | "documented" | "source" | "third party";
  /** Others that use the code in the same sense, such as Traefik nginx's 499. */
  readonly alsoUsedBy: readonly OtherUser[];
  /** How the code stands in the IANA HTTP Status Code Registry. */
  readonly registration: "registered" | "reserved" | "unassigned" | "registered for another meaning";
  /** The phrase that IANA has registered, where it is not `phrase`. */
  readonly registeredPhrase: string | null;
  /** Other names of the same status: the registered one, former ones, those of libraries. */
  readonly aliases: readonly string[];
  /** The section that defines it, or the vendor's page. */
  readonly reference: Reference;
  /** The fields that the response must, should or may carry. */
  readonly headers: readonly HeaderRule[];
  /**
   * Whose turn it is, or what has to change first: the `request`, its `credentials`, the `state` on the server, the
   * `pace`, the `connection`, or the `policy` of whoever refuses. `@scope/http-4xx-i18n/guidance/*` has a sentence of each.
   */
  readonly fault: Fault;
  /**
   * The ids of what to do about it, what helps most first, with a text for the reader of a page and one for the author
   * of the client in `@scope/http-4xx-i18n/guidance/*`.
   */
  readonly steps: readonly StepId[];
  /** May a cache store the response without being told how long (RFC 9110, section 15.1)? null: no source says so. */
  readonly cacheable: boolean | null;
  /** Must a cache never store the response (RFC 6585)? */
  readonly mustNotStore: boolean;
  readonly cacheReference: Reference;
  /** Whether and how the request may be repeated; null where no source says so. */
  readonly retry: Retry | null;
  /** The code that a client receives; null: nothing at all. 200: the code stands in the content alone (Esri). */
  readonly wire: number | null;
  /** The code that the server's access log holds. */
  readonly logged: number;
  /** The response field that tells this meaning from another one of the same code. */
  readonly identifiedBy: string | null;
  /** The codes of its details on IIS, such as `404.13`. */
  readonly substatuses: readonly SubstatusCode[];
  /** The ids of statuses that are easily confused with it or go together with it. */
  readonly related: readonly (keyof StatusById)[];
}

/**
 * What each status narrows besides its texts. What need not be said is as most official statuses have it. Who gives the
 * meaning is a word, also of the official ones, because null is any string to whoever compiles without `strictNullChecks`.
 */
export interface StatusOf<
  Code extends number,
  Cacheable extends boolean | null = false,
  By extends string = "official",
  Registration extends StatusRecord["registration"] = "registered",
  RegisteredPhrase extends string | null = null,
  Wire extends number | null = Code,
  Logged extends number = Code,
> extends StatusRecord {
  readonly id: By extends "official" ? `${Code}` : `${By}-${Code}`;
  readonly code: Code;
  readonly official: By extends "official" ? true : false;
  readonly vendor: By extends "official" ? null : By;
  readonly registration: Registration;
  readonly registeredPhrase: RegisteredPhrase;
  readonly cacheable: Cacheable;
  readonly wire: Wire;
  readonly logged: Logged;
}

/** A vendor's detail of a status, such as 404.13 of IIS. It is in logs and error pages, never on the wire. */
export interface Substatus {
  /** A string: 403.10 is not 403.1. */
  readonly code: SubstatusCode;
  /** The id of its status. */
  readonly status: keyof StatusById;
  readonly vendor: string;
  readonly phrase: string;
  /** The vendor's older wording. */
  readonly formerPhrase: string | null;
  /** The module or feature that answers it. */
  readonly area: string | null;
  /** The version that brought it. */
  readonly since: string | null;
  readonly note: string | null;
  readonly reference: Reference;
}

/** The id of a status: `"404"`, `"nginx-499"`. */
export type StatusId = keyof StatusById;

/** One meaning of one code, with the literal values of each: `id`, `code` or `name` narrows it. */
export type Status = StatusById[StatusId];
