import { nameKey } from "../../check/names.ts";
import type { Model, StatusModel } from "../../model/model.ts";
import { propertyKey } from "../../print/literal.ts";
import { recordName } from "./record-name.ts";

/**
 * Every name, phrase and alias, as it is written, which answers at once, and in lower case without separators. Where
 * several statuses share one the first keeps it: names and phrases before aliases, official before vendors'.
 */
export function nameTables({ statuses }: Model): string[] {
  const owners = new Map<string, StatusModel>();
  for (const status of statuses) claim(owners, status, [status.name, status.phrase]);
  for (const status of statuses) {
    const names = status.aliases.map(({ name }) => name);
    claim(owners, status, names);
  }
  const records = statuses.map((status) => `  ${recordName(status)},`).join("\n");
  // A literal without a prototype: faster than a Map, and `constructor` is not in it.
  const entries = [...owners].map(([name, status]) => `  ${propertyKey(name)}: ${recordName(status)},`);
  return [
    `import type { Status } from "../status.ts";\nimport {\n${records}\n} from "./statuses.ts";`,
    `/** Statuses by every name, phrase and alias, as it is written and in lower case without separators. */\nexport const byName: Readonly<Record<string, Status | null>> = {\n  __proto__: null,\n${entries.join("\n")}\n};`,
  ];
}

function claim(owners: Map<string, StatusModel>, status: StatusModel, names: readonly string[]): void {
  for (const name of names) {
    // A phrase of punctuation alone folds to nothing, and nothing is no name.
    for (const key of [name, nameKey(name)]) if (key !== "" && !owners.has(key)) owners.set(key, status);
  }
}
