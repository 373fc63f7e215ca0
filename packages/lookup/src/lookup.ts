import type { Answer } from "./answer.ts";
import { firstMeaning, otherMeanings } from "./by-code.ts";
import { statusWithId } from "./by-id.ts";
import { freeze } from "./freeze.ts";
import type { StatusByCode, StatusById, Vendor } from "./generated/types.ts";
import { is4xxCode } from "./is-4xx-code.ts";
import { none } from "./none.ts";
import type { Status } from "./status.ts";

/** The type of `lookup`'s answer: one status for a known literal, undefined for an unknown one. */
export type LookupResult<Code extends number, By extends Vendor | undefined = undefined> = Answer<
  Code,
  Status | undefined,
  Code extends keyof StatusByCode ? Meaning<StatusByCode[Code], By> : undefined
>;

/**
 * Distributes over a union of vendors: each has its own meaning, or the official one. No vendor comes first, as without
 * `strictNullChecks` undefined extends everything.
 */
type Meaning<Meanings, By extends Vendor | undefined> = By extends undefined
  ? OfficialOr<Meanings, Meanings[keyof Meanings]>
  : By extends keyof Meanings
    ? Meanings[By]
    : OfficialOr<Meanings, undefined>;

type OfficialOr<Meanings, Other> = Meanings extends { readonly official: infer Official } ? Official : Other;

/** The type of `lookupAll`'s answer. */
export type LookupAllResult<Code extends number> = Answer<
  Code,
  readonly Status[],
  Code extends keyof StatusByCode ? readonly StatusByCode[Code][keyof StatusByCode[Code]][] : readonly []
>;

/** The type of `lookupById`'s answer. */
export type LookupByIdResult<Id extends string | number> = Answer<
  Id,
  Status | undefined,
  Id extends keyof StatusById
    ? StatusById[Id]
    : Id extends keyof StatusByCode
      ? OfficialOr<StatusByCode[Id], OnlyOne<StatusByCode[Id]>>
      : undefined
>;

/** The one meaning of a code that has no other. */
type OnlyOne<Meanings> = {
  [By in keyof Meanings]: [keyof Meanings] extends [By] ? Meanings[By] : undefined;
}[keyof Meanings];

/**
 * What a code means. Without a vendor that is its official meaning, or a vendor's where it has no other. With a vendor
 * it is what that vendor means by it: its own meaning, or else the official one, and never another vendor's.
 * Undefined for anything that is no known code.
 *
 * @example
 * lookup(404).name; // "NotFound"
 * lookup(451).name; // "UnavailableForLegalReasons"
 * lookup(451, { vendor: "iis" }).name; // "Redirect"
 */
export function lookup<const Code extends number, const By extends Vendor | undefined = undefined>(
  code: Code,
  options?: { readonly vendor?: By },
): LookupResult<Code, By>;
export function lookup(code: number, options?: { readonly vendor?: Vendor | undefined }): Status | undefined {
  if (!is4xxCode(code)) return undefined;
  const first = firstMeaning(code - 400);
  if (options === undefined || first === undefined) return first;
  const vendor = vendorOf(options);
  if (vendor === undefined) return first;
  const others = otherMeanings(code - 400);
  if (others !== undefined) for (const other of others) if (other.vendor === vendor) return other;
  return first.vendor === null || first.vendor === vendor ? first : undefined;
}

/** Undefined where options cannot be read, as those of a revoked proxy. A const: an engine calls it faster. */
const vendorOf = (options: { readonly vendor?: Vendor | undefined } | null): Vendor | undefined => {
  try {
    return options?.vendor;
  } catch {
    return undefined;
  }
};

/**
 * All meanings of a code, the official one first; none for an unknown code.
 *
 * @example
 * lookupAll(451).map(({ id }) => id); // ["451", "iis-451"]
 */
export function lookupAll<const Code extends number>(code: Code): LookupAllResult<Code>;
export function lookupAll(code: number): readonly Status[] {
  if (!is4xxCode(code)) return none;
  allByCode ??= Array.from({ length: 100 }, allMeanings);
  return allByCode[code - 400] as readonly Status[]; // there is a list for each of the hundred codes
}

/** The lists that `lookupAll` answers, made when it is first asked: each answer is the same one again. */
let allByCode: readonly (readonly Status[])[] | undefined;

function allMeanings(_: unknown, index: number): readonly Status[] {
  const first = firstMeaning(index);
  return first === undefined ? none : freeze([first, ...(otherMeanings(index) ?? none)]);
}

/**
 * The status with this id: the code for an official one, `vendor-code` for the others. A number is the id of a code's
 * official meaning, or of its only one; of several vendors' meanings it picks none.
 *
 * @example
 * lookupById("nginx-499").phrase; // "Client Closed Request"
 * lookupById(404).id; // "404"
 */
export function lookupById<const Id extends string | number>(id: Id): LookupByIdResult<Id>;
export function lookupById(id: string | number): Status | undefined {
  if (typeof id === "string") return statusWithId(id);
  if (!is4xxCode(id)) return undefined;
  const first = firstMeaning(id - 400);
  return first?.vendor === null || otherMeanings(id - 400) === undefined ? first : undefined;
}
