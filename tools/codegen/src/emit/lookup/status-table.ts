import type { Model, ReferenceModel, StatusModel } from "../../model/model.ts";
import { defaultFault } from "../../spec/statuses.ts";
import { listReferences } from "./reference-list.ts";
import { type Cells, row, tableText } from "./table-text.ts";

/** Everything known about each status, a row for each, from which `readStatuses` makes records. */
export function statusTable({ statuses }: Model): string[] {
  const references = listReferences(statuses.flatMap(referencesOf));
  const position = (reference: ReferenceModel): number => references.positions.get(reference) ?? 0;
  const rows = statuses.map((status) => row(cells(status, position)));
  return [
    `/** Every status: those of the document in its order, then the others by code and vendor. */\nexport const statusTable: string = ${tableText(rows, references)};`,
  ];
}

/** In the order in which `readStatuses` of the lookup package reads them, what is seldom said last. */
function cells(status: StatusModel, position: (reference: ReferenceModel) => number): Cells {
  const { code, headers, retry, wire, logged } = status;
  return [
    code,
    status.phrase,
    status.name === status.phrase.replaceAll(" ", "") ? 0 : status.name,
    position(status.reference),
    position(status.cacheReference),
    orUsual(headers.map((each) => [each.name, each.level, each.when, position(each.reference)])),
    status.cacheable === false ? 0 : status.cacheable,
    status.fault === defaultFault ? 0 : status.fault,
    orUsual(status.steps),
    retry === null ? 0 : [retry.asIs, retry.change, retry.level, position(retry.reference)],
    orUsual(status.related),
    orUsual(status.aliases.map(({ name }) => name)),
    orUsual(status.substatuses.map((each) => Number(each.slice(each.indexOf(".") + 1)))),
    status.mustNotStore ? 1 : 0,
    status.registration === "registered" ? 0 : status.registration,
    status.registeredPhrase ?? 0,
    status.vendor ?? 0,
    status.product ?? 0,
    status.since ?? 0,
    wire === code ? 0 : wire,
    logged === code ? 0 : logged,
    status.identifiedBy ?? 0,
    status.until ?? 0,
    status.documentation === (status.official ? "specified" : "documented") ? 0 : status.documentation,
    orUsual(status.alsoUsedBy.map(({ name, use, reference }) => [name, use, position(reference)])),
  ];
}

function orUsual<Item>(list: readonly Item[]): readonly Item[] | 0 {
  return list.length === 0 ? 0 : list;
}

function referencesOf({
  reference,
  cacheReference,
  headers,
  retry,
  alsoUsedBy,
}: StatusModel): ReferenceModel[] {
  const ofRetry = retry === null ? [] : [retry.reference];
  return [
    reference,
    cacheReference,
    ...[...headers, ...alsoUsedBy].map((each) => each.reference),
    ...ofRetry,
  ];
}
