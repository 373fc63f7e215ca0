import { freeze } from "./freeze.ts";
import type { Reference } from "./status.ts";

/** A document, and its address: that of a section up to its number, where sections have their own. */
type Source = readonly [title: string, url: string];

/** A section of a document, or all of it. `elsewhere` where its address does not end with the section. */
type Place = readonly [source: number, section?: string, elsewhere?: 1];

interface Table<Row> {
  readonly rows: readonly Row[];
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
}

/**
 * Reads a generated table: its rows, and the references that they name by position. It is text, because an engine reads
 * JSON in less time than the same as code, each time that a program starts.
 */
export function readTable<Row>(text: string): { rows: readonly Row[]; references: readonly Reference[] } {
  const table: Table<Row> = JSON.parse(text);
  const { rows, sources } = table;
  const references = table.places.map((place): Reference => {
    const source = sources[place[0]] as Source; // the table has the sources that it names
    const section = place[1] ?? null;
    const url = section === null || place[2] ? source[1] : source[1] + section;
    return freeze({ title: source[0], section, url });
  });
  return { rows, references };
}
