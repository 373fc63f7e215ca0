import { type Change, code, pairUp } from "./change.ts";
import { compareFacts } from "./compare-facts.ts";
import type { ReleasedLocale, ReleasedModel } from "./released-model.ts";

type Locales = ReleasedModel["locales"];

export function compareLocales(before: Locales, after: Locales): Change[] {
  const { removed, added, kept } = pairUp(before, after);
  const facts = kept.map(([tag, was, is]) => ({ label: label(tag), before: was.facts, after: is.facts }));
  return [
    ...removed.map((tag): Change => ({ bump: "major", text: `Removed ${label(tag)}` })),
    ...added.map(([tag]): Change => ({ bump: "minor", text: `Added ${label(tag)}` })),
    ...kept.flatMap(([tag, was, is]) => [...compareDocument(tag, was, is), ...compareTexts(tag, was, is)]),
    ...compareFacts(facts),
  ];
}

function label(tag: string): string {
  return `the locale ${code(tag)}`;
}

/** A document is a module of its own, so it can come and go. */
function compareDocument(tag: string, was: ReleasedLocale, is: ReleasedLocale): Change[] {
  if (was.document === is.document) return [];
  const what = `the document of ${label(tag)}`;
  if (is.document === null) return [{ bump: "major", text: `Removed ${what}` }];
  if (was.document === null) return [{ bump: "minor", text: `Added ${what}` }];
  return [{ bump: "patch", text: `Changed ${what}` }];
}

/** One line for a locale. The texts of a status that came or went are not told: the status is. */
function compareTexts(tag: string, was: ReleasedLocale, is: ReleasedLocale): Change[] {
  const changed = pairUp(was.messages, is.messages).kept.flatMap(([id, old, now]) => {
    const texts = ["title", "description"].filter((_, index) => old[index] !== now[index]);
    return texts.length === 0 ? [] : [`${code(id)} (${texts.join(", ")})`];
  });
  return changed.length === 0
    ? []
    : [{ bump: "patch", text: `Changed texts of ${label(tag)}: ${changed.join(", ")}` }];
}
