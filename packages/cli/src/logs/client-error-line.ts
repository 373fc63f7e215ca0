import { titleOf } from "./describe.ts";
import type { Entry } from "./entry.ts";
import { meaningOf } from "./meaning.ts";
import { minute } from "./numbers.ts";
import { printable } from "./printable.ts";

/** A client error of a log that is followed, in a line. */
export function lineOf(entry: Entry): string {
  const time = entry.time === -1 ? "" : minute(entry.time);
  const words = [time, titleOf(meaningOf(entry) ?? ""), printable(entry.target), printable(entry.client)];
  return words.filter((word) => word !== "").join("  ");
}
