import type { Guidance } from "@scope/http-4xx-i18n/guidance";
import type { Catalog } from "@scope/http-4xx-i18n/load";
import { type Status, statuses } from "@scope/http-4xx-lookup";
import { distance } from "fastest-levenshtein";

/** Up to three statuses that a person may have meant: the neighbours of a code, or the names spelled most like it. */
export function nearest(wrong: string, { messages }: Catalog, { synonyms }: Guidance): readonly Status[] {
  const code = /\d{3}/.exec(wrong)?.[0];
  const text = folded(wrong);
  const far = (status: Status): number =>
    code === undefined
      ? Math.min(
          ...[...namesOf(status, messages[status.id].title), ...(synonyms[status.id] ?? [])].map((name) =>
            unlike(text, folded(name)),
          ),
        )
      : Math.abs(Number(code) - status.code);
  return statuses
    .map((status) => ({ status, far: far(status) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ status }) => status);
}

/** A name that holds what was written is nearer than any misspelling of another. */
function unlike(text: string, name: string): number {
  return text !== "" && name.includes(text) ? 0 : distance(text, name);
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
