import { titleOf } from "./describe.ts";
import type { Entry } from "./entry.ts";
import { meaningOf } from "./meaning.ts";
import { minute } from "./numbers.ts";
import { printable } from "./printable.ts";
import type { Reader } from "./reader.ts";

/** A client error of a log that is followed, in a line. */
export function lineOf(entry: Entry, reader: Reader): string {
  const id = meaningOf(entry);
  const time = entry.time === -1 ? "" : minute(entry.time);
  const title = id === null ? "" : titleOf(id, reader).text;
  return [time, title, printable(entry.target), printable(entry.client)]
    .filter((word) => word !== "")
    .join("  ");
}
