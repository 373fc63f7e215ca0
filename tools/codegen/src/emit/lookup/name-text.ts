import type { Model, StatusModel } from "../../model/model.ts";
import { nameKey } from "../../spec/name-key.ts";
import { meaningsByCode } from "../by-code.ts";
import { abbreviate } from "./abbreviate.ts";

/**
 * Every name in one text, which takes a bundle half of what a table of them would. Where several statuses share a name
 * the official one keeps it, and of vendors the first; what only lookups know gives way to any name.
 */
export function nameText({ statuses }: Model): string[] {
  const lines = new Lines(meaningNumbers(statuses));
  const byRank = [
    ...statuses.filter(({ official }) => official),
    ...statuses.filter(({ official }) => !official),
  ];
  const taken = new Set(byRank.flatMap((status) => namesOf(status).map(nameKey)));
  for (const status of byRank) {
    lines.start(status);
    for (const name of namesOf(status)) lines.add(name);
    for (const name of status.synonyms) if (!taken.has(nameKey(name))) lines.add(name);
    for (const name of status.nicknames) if (!taken.has(nameKey(name))) lines.add(name, "  ");
  }
  const text = abbreviate(lines.text, "|");
  return [
    `/**
 * The names of every status, line by line. A line that starts with a letter is the name of the next meaning; behind one
 * space stands another name of it, behind two a name that is understood by itself alone. A meaning is a number: its code,
 * and a hundred more for each meaning that the code has before it. A line of digits says after which one to go on. A
 * character that is neither letter nor digit stands for one of the parts after the bars.
 */
export const names: string = \`${text}\`;`,
  ];
}

class Lines {
  readonly #lines: string[] = [];
  readonly #known = new Set<string>();
  #number = 0;

  constructor(readonly numbers: ReadonlyMap<StatusModel, number>) {}

  get text(): string {
    return this.#lines.join("\n");
  }

  /** With its name, unless that is another one's already. */
  start(status: StatusModel): void {
    const number = this.numbers.get(status) ?? 0;
    const isNew = this.#claim(status.name);
    const before = isNew ? number - 1 : number;
    if (before !== this.#number) this.#lines.push(String(before));
    if (isNew) this.#lines.push(status.name);
    this.#number = number;
  }

  add(name: string, indent = " "): void {
    if (this.#claim(name)) this.#lines.push(indent + name);
  }

  #claim(name: string): boolean {
    const key = nameKey(name);
    // A phrase of punctuation folds to nothing, and a number would be read as a code.
    if (key === "" || !Number.isNaN(Number(key)) || this.#known.has(key)) return false;
    this.#known.add(key);
    return true;
  }
}

/** Name and aliases as they are; the phrase folded, as it may hold anything. */
function namesOf({ name, phrase, aliases }: StatusModel): string[] {
  return [name, nameKey(phrase), ...aliases.map((alias) => alias.name)];
}

function meaningNumbers(statuses: readonly StatusModel[]): ReadonlyMap<StatusModel, number> {
  const meanings = [...meaningsByCode(statuses)];
  return new Map(
    meanings.flatMap(([code, list]) => list.map((status, index) => [status, code + 100 * index] as const)),
  );
}
