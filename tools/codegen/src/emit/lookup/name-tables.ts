import type { Model, StatusModel } from "../../model/model.ts";
import { propertyKey } from "../../print/literal.ts";
import { nameKey } from "../../spec/name-key.ts";
import { recordName } from "./record-name.ts";

/**
 * Every name, phrase and alias, as it is written, which answers at once, and in lower case without separators. Where
 * several statuses share one the official one keeps it, and of vendors the first.
 */
export function nameTables({ statuses }: Model): string[] {
  const owners = ownersOf(statuses);
  const records = statuses.map((status) => `  ${recordName(status)},`).join("\n");
  // A literal without a prototype: faster than a Map, and `constructor` is not in it.
  const entries = [...owners].map(([name, status]) => `  ${propertyKey(name)}: ${recordName(status)},`);
  return [
    `import type { Status } from "../status.ts";\nimport {\n${records}\n} from "./statuses.ts";`,
    `/** A new table of statuses by every name, phrase and alias, as it is written and in lower case without separators. */\nexport const statusesByName = (): Readonly<Record<string, Status | null>> => ({\n  __proto__: null,\n${entries.join("\n")}\n});`,
  ];
}

/** The code of every folded name. Alone in its module: `statusCode` must not bring the records with it. */
export function nameCodes({ statuses }: Model): string[] {
  const folded = [...ownersOf(statuses)].filter(([name]) => name === nameKey(name));
  const entries = folded.map(([name, { code }]) => `  ${propertyKey(name)}: ${code},`);
  return [
    `/** Codes by every name, phrase and alias, in lower case without separators. */\nexport const codeByName: Readonly<Record<string, number | null>> = {\n  __proto__: null,\n${entries.join("\n")}\n};`,
  ];
}

function ownersOf(statuses: readonly StatusModel[]): ReadonlyMap<string, StatusModel> {
  const owners = new Map<string, StatusModel>();
  const vendors = statuses.filter(({ official }) => !official);
  for (const status of [...statuses.filter(({ official }) => official), ...vendors]) claim(owners, status);
  return owners;
}

function claim(owners: Map<string, StatusModel>, status: StatusModel): void {
  const { name, phrase, aliases } = status;
  for (const written of [name, phrase, ...aliases.map((alias) => alias.name)]) {
    // A phrase of punctuation alone folds to nothing, and nothing is no name.
    for (const key of [written, nameKey(written)])
      if (key !== "" && !owners.has(key)) owners.set(key, status);
  }
}
