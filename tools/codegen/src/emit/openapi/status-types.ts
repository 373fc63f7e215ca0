import type { StatusModel } from "../../model/model.ts";
import { literal, propertyKey } from "../../print/literal.ts";
import { meaningsByCode } from "../by-code.ts";

/** What types know of a status: its id by code and by name, and its name by id. */
export function statusTypes(statuses: readonly StatusModel[]): string[] {
  const first = [...meaningsByCode(statuses).values()].flatMap((meanings) => meanings.slice(0, 1));
  return [
    table(
      "The id of the first meaning of each code.",
      "IdsByCode",
      first.map(({ code, id }) => [`${code}`, id]),
    ),
    table(
      "The name of each id.",
      "NamesById",
      statuses.map(({ id, name }) => [propertyKey(id), name]),
    ),
    table(
      "The id of each name, and of each other name.",
      "IdsByName",
      [...idsByName(statuses)].map(([name, id]) => [propertyKey(name), id]),
    ),
  ];
}

/** Names before other names, and the first status before others: two vendors may have a word for different things. */
function idsByName(statuses: readonly StatusModel[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const claim = (name: string, id: string) => found.has(name) || found.set(name, id);
  for (const { id, name } of statuses) claim(name, id);
  for (const { id, aliases } of statuses) for (const { name } of aliases) claim(name, id);
  return found;
}

function table(
  description: string,
  name: string,
  entries: readonly (readonly [key: string, value: string])[],
): string {
  const lines = entries.map(([key, value]) => `  readonly ${key}: ${literal(value)};\n`).join("");
  return `/** ${description} */\nexport interface ${name} {\n${lines}}`;
}
