import { guide } from "@scope/http-4xx-i18n/guidance";
import { lookup, lookupById, lookupSubstatus, type Status } from "@scope/http-4xx-lookup";
import { causes } from "@scope/http-4xx-lookup/causes";
import type { Reader, Text } from "./reader.ts";

/** `404 Not Found`, `404.13 Content length too large`, `The client left`. */
export function titleOf(id: string, reader: Reader): Text {
  const { catalog, words, details } = reader;
  const own = words.signs[id];
  const status = statusOf(id);
  if (own !== undefined && (isFluent(reader) || status === undefined)) return inWords(own, reader);
  const detail = details?.[id];
  if (detail !== undefined) return inWords(`${id} ${detail}`, reader);
  if (id.includes(".")) return english(`${id} ${lookupSubstatus(id)?.phrase ?? ""}`.trimEnd());
  if (status === undefined) return english(id);
  const { title } = catalog.messages[status.id];
  if (own !== undefined) return { ...catalog, text: title };
  return {
    ...catalog,
    text: `${status.code} ${title}${status.vendor === null ? "" : ` (${status.vendor})`}`,
  };
}

/** What it is, and what to look at. */
export function sentencesOf(id: string, reader: Reader): readonly Text[] {
  const { catalog, guidance, words, details } = reader;
  const advice = words.advice[id];
  if (advice !== undefined && isFluent(reader)) return [inWords(advice, reader)];
  if (advice === undefined && id.includes(".")) {
    const cause = details === undefined ? causeOf(id) : undefined;
    return [cause ?? inWords(words.detail(id.slice(0, 3)), reader)];
  }
  const status = statusOf(id);
  if (status === undefined || id.includes(".")) return [inWords(advice ?? words.undefinedCode, reader)];
  const { description } = catalog.messages[status.id];
  const step = guidance && guide(guidance, status.id)?.steps.client[0];
  if (step !== undefined) return [description, step].map((text) => ({ ...catalog, text }));
  return [{ ...catalog, text: description }, ...(advice === undefined ? [] : [inWords(advice, reader)])];
}

/** That the client left is what nginx's 499 means. */
function statusOf(id: string): Status | undefined {
  const code = /^4\d\d$/.test(id) ? lookup(Number(id)) : undefined;
  return lookupById(id === "client-left" ? "nginx-499" : id) ?? code;
}

/** Of a substatus code of IIS. */
function causeOf(id: string): Text | undefined {
  const cause = causes(id.slice(0, 3)).find(({ substatus }) => substatus === id);
  if (cause === undefined) return undefined;
  const directive = cause.directive === null ? "" : ` (${cause.directive})`;
  return english(`${cause.text.charAt(0).toUpperCase()}${cause.text.slice(1)}${directive}`);
}

/** The words are in the language of the catalog. */
function isFluent({ catalog, words }: Reader): boolean {
  return catalog.locale.split("-")[0] === words.locale;
}

function inWords(text: string, { words }: Reader): Text {
  return { text, locale: words.locale, direction: words.direction };
}

function english(text: string): Text {
  return { text, locale: "en", direction: "ltr" };
}
