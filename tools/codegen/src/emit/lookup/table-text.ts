import { onceOnly } from "../../print/print.ts";
import { abbreviateWords } from "./abbreviate-words.ts";
import type { ReferenceList } from "./reference-list.ts";

/** Plain data; 0 for what is usual. */
export type Cells = readonly unknown[];

/** Without the cells at the end that are usual. */
export function row(cells: Cells): Cells {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== 0) + 1);
}

/** A table as the text that `readTable` of the lookup package reads: a template literal, a row a line. */
export function tableText(rows: readonly Cells[], references: ReferenceList): string {
  return templateText(tableJson(rows, references));
}

/** The same for a table that is read when it is first asked for: `putBack` of the lookup package makes JSON of it. */
export function shortTableText(rows: readonly Cells[], references: ReferenceList): string {
  const json = tableJson(rows, references);
  return templateText(onceOnly(json, () => abbreviateWords(json)));
}

function tableJson(rows: readonly Cells[], { places, sources }: ReferenceList): string {
  const lists = Object.entries({ rows, places, sources }).map(
    ([name, list]) => `"${name}":[\n${list.map((item) => JSON.stringify(item)).join(",\n")}\n]`,
  );
  return `{${lists.join(",")}}`;
}

/** A template literal that holds the text as it is. */
export function templateText(text: string): string {
  return `\`${text.replaceAll(/[\\`]|\$(?=\{)/g, "\\$&")}\``;
}
