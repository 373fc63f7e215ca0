import type { CauseModel, Model, ReferenceModel } from "../../model/model.ts";
import { literal } from "../../print/literal.ts";
import { unionDeclaration } from "../../print/union.ts";
import { listReferences } from "./reference-list.ts";
import { type Cells, row, shortTableText } from "./table-text.ts";

/** What makes servers answer each status, a row for each status that has causes. */
export function causeTable({ statuses, servers }: Model): string[] {
  const references = listReferences(statuses.flatMap(({ causes }) => causes.flatMap(referencesOf)));
  const position = (reference: ReferenceModel): number => references.positions.get(reference) ?? 0;
  const caused = statuses.filter(({ causes }) => causes.length > 0);
  const rows = caused.map(({ id, causes }) => [id, ...causes.map((cause) => row(cells(cause, position)))]);
  return [
    unionDeclaration(
      "Server",
      "A server whose causes are known.",
      servers.map(({ key }) => literal(key)),
    ),
    unionDeclaration(
      "StatusWithCauses",
      "The id of a status whose causes are known.",
      caused.map(({ id }) => literal(id)),
    ),
    `/** The causes of each status that has any. */\nexport const causeTable: string = ${shortTableText(rows, references)};`,
  ];
}

function referencesOf({ reference, errorLog }: CauseModel): ReferenceModel[] {
  return errorLog === null ? [reference] : [reference, errorLog.reference];
}

/** In the order in which `causes` of the lookup package reads them, what is seldom said last. */
function cells(cause: CauseModel, position: (reference: ReferenceModel) => number): Cells {
  const { server, text, reference, directive, module, errorLog, substatus } = cause;
  const log = errorLog && [errorLog.message, errorLog.level, position(errorLog.reference)];
  return [server, text, position(reference), directive ?? 0, module ?? 0, log ?? 0, substatus ?? 0];
}
