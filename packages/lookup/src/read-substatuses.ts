import { freeze } from "./freeze.ts";
import { putBack } from "./put-back.ts";
import { readTable } from "./read-table.ts";
import type { Reference, Substatus } from "./status.ts";

/** The details of one status that one vendor has. */
type Row = readonly [vendor: string, status: string, ...details: readonly Detail[]];

/** In this order, in which the emitter of the lookup package writes them: 0, or nothing at the end, for what is null. */
type Detail = readonly [
  detail: number,
  phrase: string,
  reference?: number,
  note?: string | 0,
  formerPhrase?: string | 0,
  area?: string | 0,
  since?: string,
];

/** A table by code of complete records, all frozen and with the same keys in the same order. */
export function readSubstatuses(text: string): Readonly<Record<string, Substatus | undefined>> {
  const { rows, references } = readTable<Row>(putBack(text));
  const byCode: Record<string, Substatus | undefined> = { __proto__: null as never };
  for (const [vendor, status, ...details] of rows) {
    for (const detail of details) {
      const record = toRecord(vendor, status, detail, references);
      byCode[record.code] = record;
    }
  }
  return byCode;
}

function toRecord(
  vendor: string,
  status: string,
  cells: Detail,
  references: readonly Reference[],
): Substatus {
  const [detail, phrase, reference = 0, note, formerPhrase, area, since] = cells;
  return freeze({
    // Codes and ids are generated from the same spec as the types, and the table has the references that it names.
    code: `${status.slice(-3)}.${detail}` as Substatus["code"],
    status: status as Substatus["status"],
    vendor,
    phrase,
    formerPhrase: formerPhrase || null,
    area: area || null,
    since: since || null,
    note: note || null,
    reference: references[reference] as Reference,
  });
}
