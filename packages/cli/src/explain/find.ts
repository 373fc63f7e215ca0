import type { Guidance } from "@scope/http-4xx-i18n/guidance";
import type { Catalog } from "@scope/http-4xx-i18n/load";
import {
  lookup,
  lookupById,
  lookupByName,
  lookupSubstatus,
  type Status,
  type Substatus,
  statuses,
} from "@scope/http-4xx-lookup";

/** A status, and its detail where that was asked for. */
export interface Found {
  readonly status: Status;
  readonly substatus: Substatus | null;
}

/** What the words mean: one name of several words, or several codes. Empty where one of them is not known. */
export function find(words: readonly string[], catalog: Catalog, guidance: Guidance): readonly Found[] {
  const found = askedFor(words).map((each) =>
    contradiction(each, catalog, guidance).length > 0
      ? []
      : (findOne(each, catalog) ?? bySynonym(each, guidance)),
  );
  return found.some((each) => Array.isArray(each) && each.length === 0) ? [] : found.flat();
}

/** Codes may stand in one word, with commas or spaces between them. */
function askedFor(words: readonly string[]): readonly string[] {
  const parts = words.flatMap((word) => word.split(/[\s,]+/)).filter((part) => part !== "");
  if (parts.length > 0 && parts.every((part) => /^(?:[a-z][\w-]*-)?\d{3}(?:\.\d+)?$/i.test(part)))
    return parts;
  return words.every((word) => /\d/.test(word)) ? words : [words.join(" ")];
}

/** What is meant by the number and by the words of `404 forbidden`, where that is not the same; a server may send any phrase. */
export function contradiction(text: string, catalog: Catalog, guidance: Guidance): readonly Status[] {
  const [, number, words = ""] = /^\s*(\d{3}),?\s+(\D+)$/.exec(text) ?? [];
  const byNumber = number === undefined ? undefined : lookup(Number(number));
  if (byNumber === undefined) return [];
  const byWords = [findOne(words, catalog) ?? bySynonym(words, guidance)].flat().map(({ status }) => status);
  const isSame = byWords.length === 0 || byWords.some(({ code }) => code === byNumber.code);
  return isSame ? [] : [byNumber, ...byWords];
}

/** What stands behind a code and is no name of it: `foo` of `404 foo`. Empty too for the head of a response, `HTTP/1.1 404 foo`. */
export function ignoredIn(words: readonly string[], catalog: Catalog, guidance: Guidance): string {
  const [asked = "", ...others] = askedFor(words);
  const [, number, rest = ""] = /^\s*(\d{3})[\s,]+(\S.*)$/.exec(asked) ?? [];
  if (number === undefined || others.length > 0) return "";
  const named = [findOne(rest, catalog) ?? bySynonym(rest, guidance)].flat();
  return named.some(({ status }) => status.code === Number(number)) ? "" : rest.trim();
}

/** By code, substatus, id, the head of a response, name, alias or phrase, or the title in the reader's language. */
function findOne(words: string, catalog: Catalog): Found | undefined {
  const text = words.trim();
  const substatus = lookupSubstatus(text);
  if (substatus !== undefined) return { status: lookupById(substatus.status), substatus };
  const code = /^(?:HTTP\/[\d.]+ )?(\d{3})(?: |$)/.exec(text)?.[1];
  const status =
    (code === undefined ? undefined : lookup(Number(code))) ??
    lookupById(text.toLowerCase().replace(/[\s_]+/g, "-")) ??
    lookupByName(text) ??
    byTitle(text, catalog);
  return status === undefined ? undefined : { status, substatus: null };
}

function byTitle(text: string, { messages, locale }: Catalog): Status | undefined {
  const id = Object.entries(messages).find(([, { title }]) => isSame(title, text, locale))?.[0];
  return id === undefined ? undefined : lookupById(id);
}

/** Every status that people search for by these words: the official ones, or the vendors' where there are none. */
function bySynonym(words: string, { synonyms, locale }: Guidance): readonly Found[] {
  const text = words.trim();
  const found = statuses.filter(({ id }) => synonyms[id]?.some((each) => isSame(each, text, locale)));
  const official = found.filter((status) => status.official);
  return (official.length > 0 ? official : found).map((status) => ({ status, substatus: null }));
}

function isSame(a: string, b: string, locale: string): boolean {
  return a.localeCompare(b, locale, { sensitivity: "base", ignorePunctuation: true }) === 0;
}
