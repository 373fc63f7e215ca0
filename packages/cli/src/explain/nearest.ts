import type { Guidance } from "@scope/http-4xx-i18n/guidance";
import type { Catalog } from "@scope/http-4xx-i18n/load";
import { type Status, statuses } from "@scope/http-4xx-lookup";
import { distance } from "fastest-levenshtein";
import { contradiction } from "./find.ts";

/** Of the longer text, so much may be misspelt. */
const most = 1 / 3;
/** Codes further from each other are not near. */
const neighbours = 3;

/**
 * Up to three statuses that a person may have meant: the neighbours of a code, or the names that are spelled almost like
 * it. None where nothing is near.
 */
export function nearest(wrong: string, catalog: Catalog, guidance: Guidance): readonly Status[] {
  const both = contradiction(wrong, catalog, guidance);
  if (both.length > 0) return both.slice(0, 3);
  const code = /\d{3}/.exec(wrong)?.[0];
  const far = (status: Status): number =>
    code === undefined
      ? farFrom(wrong, [
          ...namesOf(status, catalog.messages[status.id].title),
          ...(guidance.synonyms[status.id] ?? []),
        ])
      : farFromCode(Number(code), status);
  return statuses
    .map((status) => ({ status, far: far(status) }))
    .filter((each) => each.far < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ status }) => status);
}

function farFromCode(wrong: number, { code }: Status): number {
  const far = Math.abs(wrong - code);
  return wrong >= 400 && wrong <= 499 && far <= neighbours ? far : Number.POSITIVE_INFINITY;
}

/** A single word of a name may be meant too. */
function farFrom(wrong: string, names: readonly string[]): number {
  const text = folded(wrong);
  return Math.min(
    ...names.map((name) => unlike(text, folded(name))),
    ...names.flatMap((name) => name.split(/\s+/)).map((word) => unlike(text, folded(word)) + 1),
  );
}

/** A name that holds what was written is nearer than any misspelling of another. */
function unlike(text: string, name: string): number {
  if (text.length > 2 && name.includes(text)) return 0;
  const far = distance(text, name);
  return far <= Math.max(text.length, name.length) * most ? far : Number.POSITIVE_INFINITY;
}

function namesOf({ name, phrase, aliases }: Status, title: string): readonly string[] {
  return [name, phrase, title, ...aliases];
}

/** Longer than any name is as far from all of them. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
    .slice(0, 60);
}
