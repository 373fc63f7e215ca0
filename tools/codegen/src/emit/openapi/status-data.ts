import type { HeaderModel, ReferenceModel, StatusModel } from "../../model/model.ts";
import { isRequired } from "../../model/required-headers.ts";
import { literal } from "../../print/literal.ts";

/** The statuses in the order of the document, by code and official first: the first of a code is what it means. */
export function statusData(
  statuses: readonly StatusModel[],
  conditions: ReadonlyMap<string, string>,
): string[] {
  const named = new Set(statuses.flatMap(({ headers }) => headers.map(({ when }) => when)));
  const used = [...conditions].filter(([id]) => named.has(id));
  return [
    'import type { StatusData } from "../status-data.ts";',
    `export const statuses: readonly StatusData[] = ${literal(statuses.map(dataOf))};`,
    `/** When fields are sent, in English, by the id of the condition. */\nexport const conditions: Readonly<Record<string, string>> = ${literal(Object.fromEntries(used))};`,
  ];
}

function dataOf({ id, code, name, phrase, aliases, headers, english, exchange }: StatusModel): object {
  const { detail, problem } = exchange.response;
  const { type, title, extensions = {} } = problem ?? {};
  return {
    id,
    code,
    name,
    phrase,
    description: english.description,
    ...(aliases.length > 0 && { aliases: aliases.map((alias) => alias.name) }),
    ...(headers.length > 0 && { headers: headers.map(headerData) }),
    problem: {
      ...(problem && { type, title }),
      detail,
      ...(Object.keys(extensions).length > 0 && { extensions }),
    },
  };
}

function headerData(header: HeaderModel): object {
  const { name, level, when, reference, example } = header;
  return { name, level, when, required: isAlways(header), rule: shortly(reference), example };
}

/** What a version of HTTP asks for is in every such response: with another the status makes no sense. */
function isAlways(header: HeaderModel): boolean {
  return isRequired(header) || (header.level === "MUST" && header.when.startsWith("over-http-"));
}

/** An RFC is known by its number. */
function shortly({ title, section }: ReferenceModel): string {
  const document = title.replace(/^(RFC \d+): .*/, "$1");
  return section === null ? document : `${document}, section ${section}`;
}
