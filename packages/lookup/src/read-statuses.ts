import { freeze } from "./freeze.ts";
import type { SubstatusCode } from "./generated/types.ts";
import { none } from "./none.ts";
import { readTable } from "./read-table.ts";
import type { HeaderRule, Reference, Retry, Status, StatusRecord } from "./status.ts";

/** 0 for what is usual, and nothing at all where everything after it is usual too. */
type Cell<Value> = Value | 0 | undefined;

/** In this order, with which the emitter of the lookup package writes them. */
type Row = readonly [
  code: number,
  phrase: string,
  name: Cell<string>,
  reference: number,
  cacheReference: number,
  headers: Cell<readonly HeaderCells[]>,
  cacheable: Cell<boolean | null>,
  fault: Cell<StatusRecord["fault"]>,
  steps: Cell<StatusRecord["steps"]>,
  retry: Cell<RetryCells>,
  related: Cell<StatusRecord["related"]>,
  aliases: Cell<readonly string[]>,
  substatuses: Cell<readonly number[]>,
  mustNotStore: Cell<1>,
  registration: Cell<StatusRecord["registration"]>,
  registeredPhrase: Cell<string>,
  vendor: Cell<string>,
  product: Cell<string>,
  since: Cell<string>,
  wire: Cell<number | null>,
  logged: Cell<number>,
  identifiedBy: Cell<string>,
  until: Cell<string>,
  documentation: Cell<StatusRecord["documentation"]>,
  alsoUsedBy: Cell<readonly UserCells[]>,
];

type HeaderCells = readonly [
  name: string,
  level: HeaderRule["level"],
  when: HeaderRule["when"],
  reference: number,
];
type UserCells = readonly [name: string, use: string, reference: number];
type RetryCells = readonly [
  asIs: Retry["asIs"],
  change: Retry["change"],
  level: Retry["level"],
  reference: number,
];

/** Complete records, frozen all the way down. All have the same keys in the same order: an engine sees one shape. */
export function readStatuses(text: string): readonly Status[] {
  const { rows, references } = readTable<Row>(text);
  // The table is generated from the same statuses as the types.
  return freeze(rows.map((row) => toRecord(row, references) as Status));
}

// By position, because taking a row apart by a pattern costs an engine twice as much.
function toRecord(row: Row, references: readonly Reference[]): StatusRecord {
  const code = row[0];
  const retry = row[9];
  const vendor = row[16];
  const at = (position: number) => references[position] as Reference; // the table has the references that it names
  return freeze({
    id: vendor ? `${vendor}-${code}` : `${code}`,
    code,
    name: row[2] || row[1].replaceAll(" ", ""),
    phrase: row[1],
    official: !vendor,
    vendor: vendor || null,
    product: row[17] || null,
    since: row[18] || null,
    until: row[22] || null,
    documentation: row[23] || (vendor ? "documented" : "specified"),
    alsoUsedBy: row[24]
      ? freeze(row[24].map((user) => freeze({ name: user[0], use: user[1], reference: at(user[2]) })))
      : none,
    registration: row[14] || "registered",
    registeredPhrase: row[15] || null,
    aliases: row[11] ? freeze(row[11]) : none,
    reference: at(row[3]),
    headers: row[5] ? toHeaders(row[5], references) : none,
    fault: row[7] || "request",
    steps: row[8] ? freeze(row[8]) : none,
    cacheable: row[6] === null ? null : row[6] === true,
    mustNotStore: row[13] === 1,
    cacheReference: at(row[4]),
    retry: retry
      ? freeze({ asIs: retry[0], change: retry[1], level: retry[2], reference: at(retry[3]) })
      : null,
    wire: row[19] === null ? null : row[19] || code,
    logged: row[20] || code,
    identifiedBy: row[21] || null,
    substatuses: row[12] ? freeze(row[12].map((detail) => `${code}.${detail}` as SubstatusCode)) : none,
    related: row[10] ? freeze(row[10]) : none,
  });
}

function toHeaders(rows: readonly HeaderCells[], references: readonly Reference[]): readonly HeaderRule[] {
  return freeze(
    rows.map((row) =>
      // The table has the references that it names.
      freeze({ name: row[0], level: row[1], when: row[2], reference: references[row[3]] as Reference }),
    ),
  );
}
