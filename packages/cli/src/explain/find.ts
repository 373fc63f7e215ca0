import type { Catalog } from "@scope/http-4xx-i18n/load";
import {
  lookup,
  lookupById,
  lookupByName,
  lookupSubstatus,
  type Status,
  type Substatus,
} from "@scope/http-4xx-lookup";

/** A status, and its detail where that was asked for. */
export interface Found {
  readonly status: Status;
  readonly substatus: Substatus | null;
}

/** What the words mean: one name of several words, or several codes. Empty where one of them is not known. */
export function find(words: readonly string[], catalog: Catalog): readonly Found[] {
  const asked = words.every((word) => /\d/.test(word)) ? words : [words.join(" ")];
  const found = asked.flatMap((each) => findOne(each, catalog) ?? []);
  return found.length === asked.length ? found : [];
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
  const same = (title: string) => title.localeCompare(text, locale, { sensitivity: "base" }) === 0;
  const id = Object.entries(messages).find(([, { title }]) => same(title))?.[0];
  return id === undefined ? undefined : lookupById(id);
}
