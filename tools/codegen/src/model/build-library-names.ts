import type { Spec, StatusSpec } from "../parse/parse-spec.ts";
import { nameKey } from "../spec/name-key.ts";
import { parseStatusId } from "../spec/status-id.ts";
import type { StatusEntry } from "../spec/statuses.ts";
import { compareText } from "../terms/compare-text.ts";
import { groupBy } from "./group-by.ts";
import type { LibraryNamesModel } from "./model.ts";

/**
 * Tells what libraries call a status: the names of its code that lookups by name lead to it. `ids` are in the order of
 * those.
 */
export function libraryNames(
  ids: readonly string[],
  { entries }: StatusSpec,
  names: Spec["libraryNames"],
): (id: string) => LibraryNamesModel[] {
  const codeOf = (id: string) => parseStatusId(id).code;
  const idsByCode = groupBy(ids, codeOf);
  const namesByCode = groupBy(names, ({ code }) => code);
  return (id) => {
    const code = codeOf(id);
    const given = namesByCode.get(code) ?? [];
    if (given.length === 0) return [];
    const meanings = (idsByCode.get(code) ?? []).flatMap((each) => {
      const entry = entries.get(each);
      return entry === undefined ? [] : [[each, namePattern(code, entry)] as const];
    });
    const found = new Map<string, string[]>();
    for (const { library, name } of given) {
      const owner = meanings.find(([, pattern]) => pattern.test(nameKey(name)))?.[0];
      if (owner === id) found.set(library, [...(found.get(library) ?? []), name]);
    }
    return [...found]
      .map(([library, own]) => ({ library, names: own }))
      .toSorted((a, b) => compareText(a.library, b.library));
  };
}

/** The names of a status with what libraries put around them, as `lookupByName` of the lookup package takes it off. */
function namePattern(code: number, entry: StatusEntry): RegExp {
  const { name, phrase, aliases = {}, synonyms = [], nicknames = [] } = entry;
  const whole = [name, phrase, ...Object.keys(aliases), ...synonyms].map(nameKey).join("|");
  const prefix = "(?:k|sc|https?|ngxhttps?)?(?:status(?:code)?)?";
  const named = `${prefix}(?:${code})?(?:${whole})(?:${code})?(?:error|exception|httpexception)?`;
  const numbered = `(?:k|sc|https?|ngxhttps?)?status(?:code)?${code}`;
  return new RegExp(`^(?:${[named, numbered, ...nicknames.map(nameKey)].join("|")})$`, "u");
}
