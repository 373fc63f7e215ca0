import type { Model, ReferenceModel, SubstatusModel } from "../../model/model.ts";
import { listReferences } from "./reference-list.ts";
import { type Cells, row, shortTableText } from "./table-text.ts";

/** Every substatus, a row for each status that a vendor tells more of. Made into records when one is first asked for. */
export function substatusTable({ substatuses }: Model): string[] {
  const references = listReferences(substatuses.map(({ reference }) => reference));
  const position = (reference: ReferenceModel): number => references.positions.get(reference) ?? 0;
  const rows = new Map<string, unknown[]>();
  for (const substatus of substatuses) {
    const { vendor, status } = substatus;
    const key = JSON.stringify([vendor, status]);
    const cells = rows.get(key) ?? [vendor, status];
    rows.set(key, cells);
    cells.push(row(detail(substatus, position)));
  }
  return [
    'import { readSubstatuses } from "../read-substatuses.ts";\nimport type { Substatus } from "../status.ts";',
    `/** A new table of the substatus records by their code. */\nexport const substatusesByCode = (): Readonly<Record<string, Substatus | undefined>> => readSubstatuses(${shortTableText([...rows.values()], references)});`,
  ];
}

/** In the order in which `readSubstatuses` of the lookup package reads them, what is seldom said last. */
function detail(substatus: SubstatusModel, position: (reference: ReferenceModel) => number): Cells {
  return [
    Number(substatus.code.slice(substatus.code.indexOf(".") + 1)),
    substatus.phrase,
    position(substatus.reference),
    substatus.note ?? 0,
    substatus.formerPhrase ?? 0,
    substatus.area ?? 0,
    substatus.since ?? 0,
  ];
}
