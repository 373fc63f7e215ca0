import type { Exchange } from "@scope/http-4xx-fixtures";
import type { Guidance } from "@scope/http-4xx-i18n/guidance";
import type { Catalog } from "@scope/http-4xx-i18n/load";
import type { Style } from "../terminal/style.ts";
import { pad, stringWidth, wrap } from "../terminal/wrap.ts";
import { exchangeLines } from "./exchange-lines.ts";
import type { Explained } from "./explained.ts";
import { type Fact, factsOf } from "./facts.ts";
import { labelsOf } from "./labels.ts";

export interface Screen {
  readonly catalog: Catalog;
  /** In the language of the catalog, or in English. */
  readonly guidance: Guidance;
  /** In columns. */
  readonly width: number;
  readonly all: boolean;
  readonly style: Style;
  /** Asked for with `--all` alone. */
  readonly example: Exchange | undefined;
}

/** What a person reads about one status. */
export function screenOf(
  found: Explained,
  { catalog, guidance, width, all, style, example }: Screen,
): string {
  const labels = labelsOf(catalog.locale);
  const { title, description } = catalog.messages[found.status.id];
  const { status, substatus, sentence: ofDetail } = found;
  const heading = substatus === null ? title : substatus.phrase;
  const sentence = substatus === null ? description : `${status.id} ${title}: ${description}`;
  const lines = [
    `${style("bold", style("yellow", substatus?.code ?? status.id))} ${style("bold", heading)}`,
    "",
    ...(ofDetail === null ? [] : wrap(ofDetail, width)),
    ...wrap(sentence, width),
    "",
    ...rows(factsOf(found, catalog, guidance, labels, all), width, style),
    "",
    ...(all ? [] : [style("dim", labels.more)]),
    ...(example === undefined ? [] : [style("bold", labels.example)]),
  ].map((line) => directed(line, catalog));
  // What stands on the wire is written from left to right for everybody.
  const exchange = example === undefined ? [] : exchangeLines(example);
  return `${[...lines, ...exchange].join("\n").trimEnd()}\n`;
}

function rows(facts: readonly Fact[], width: number, style: Style): readonly string[] {
  const column = Math.max(...facts.map(([label]) => stringWidth(label))) + 2;
  return facts.flatMap(([label, values]) =>
    values
      .flatMap((value) => wrap(value, Math.max(20, width - column)))
      .map((line, index) => `${style("cyan", pad(index === 0 ? label : "", column))}${line}`),
  );
}

/** RIGHT-TO-LEFT MARK: a terminal that knows of directions (UAX 9) takes that of a line from its first strong letter. */
function directed(line: string, { direction }: Catalog): string {
  return direction === "rtl" && line !== "" ? `\u200F${line}` : line;
}
