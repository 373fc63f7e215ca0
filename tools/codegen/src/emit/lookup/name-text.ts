import type { Model, StatusModel } from "../../model/model.ts";
import { onceOnly } from "../../print/print.ts";
import { nameKey } from "../../spec/name-key.ts";
import { meaningsByCode } from "../by-code.ts";
import { abbreviate } from "./abbreviate.ts";

/**
 * Every name in one text, which takes a bundle half of what a table of them would. Where several statuses share a name
 * the official one keeps it, and of vendors the first; what only lookups know gives way to any name.
 */
export function nameText({ statuses }: Model): string[] {
  const text = linesOf(statuses).join("\n");
  return [
    `/**
 * The names of every status, line by line, in the form of expand.ts. A line that starts with a letter is the name of a
 * meaning, an empty one stands for a meaning without; behind one space stands another name of it, behind two a name that
 * is understood by itself alone. A meaning is a number: its code, and a hundred more for each meaning that the code has
 * before it. The first line is that of 400.
 */
export const names: string = \`${onceOnly(text, () => abbreviate(text))}\`;`,
  ];
}

function linesOf(statuses: readonly StatusModel[]): string[] {
  const names = new Names(statuses);
  const numbers = meaningNumbers(statuses);
  const byNumber = new Map(
    names.byRank.map((status) => [numbers.get(status) ?? 0, names.claimedBy(status)] as const),
  );
  const lines: string[] = [];
  const last = [...byNumber.keys()].reduce((most, number) => Math.max(most, number), 0);
  for (let number = 400; number <= last; number++) {
    for (const line of byNumber.get(number) ?? [""]) lines.push(line);
  }
  return lines;
}

/** Who has which name. Asked by rank, the official ones first. */
class Names {
  readonly byRank: readonly StatusModel[];
  readonly #taken: ReadonlySet<string>;
  readonly #known = new Set<string>();

  constructor(statuses: readonly StatusModel[]) {
    this.byRank = [
      ...statuses.filter(({ official }) => official),
      ...statuses.filter(({ official }) => !official),
    ];
    this.#taken = new Set(statuses.flatMap((status) => namesOf(status).map(nameKey)));
  }

  /** Its lines: with its name, unless that is another one's already. */
  claimedBy(status: StatusModel): string[] {
    const lookedUp = (names: readonly string[]) => names.filter((name) => !this.#taken.has(nameKey(name)));
    const own = this.#claim(status.name);
    return [
      own ?? "",
      ...this.#lines([...namesOf(status), ...lookedUp(status.synonyms)], " "),
      ...this.#lines(lookedUp(status.nicknames), "  "),
    ];
  }

  #lines(names: readonly string[], indent: string): string[] {
    return names.flatMap((name) => {
      const key = this.#claim(name);
      return key === undefined ? [] : [indent + key];
    });
  }

  #claim(name: string): string | undefined {
    const key = nameKey(name);
    // A phrase of punctuation folds to nothing, and a number would be read as a code.
    if (key === "" || !Number.isNaN(Number(key)) || this.#known.has(key)) return undefined;
    this.#known.add(key);
    return key;
  }
}

function namesOf({ name, phrase, aliases }: StatusModel): string[] {
  return [name, phrase, ...aliases.map((alias) => alias.name)];
}

function meaningNumbers(statuses: readonly StatusModel[]): ReadonlyMap<StatusModel, number> {
  const meanings = [...meaningsByCode(statuses)];
  return new Map(
    meanings.flatMap(([code, list]) => list.map((status, index) => [status, code + 100 * index] as const)),
  );
}
