import type { Exchange } from "@scope/http-4xx-fixtures";
import { guide } from "@scope/http-4xx-i18n/guidance";
import type { Catalog } from "@scope/http-4xx-i18n/load";
import type { Style } from "../terminal/style.ts";
import { pad, stringWidth, wrap } from "../terminal/wrap.ts";
import { exchangeLines } from "./exchange-lines.ts";
import type { Explained } from "./explained.ts";
import { type Fact, factsOf } from "./facts.ts";
import type { Texts } from "./texts.ts";

export interface Screen extends Texts {
  /** In columns. */
  readonly width: number;
  readonly all: boolean;
  readonly style: Style;
  /** Asked for with `--all` alone. */
  readonly example: Exchange | undefined;
}

/** What a person reads about one status. */
export function screenOf(found: Explained, { width, all, style, example, ...texts }: Screen): string {
  const { catalog, guidance, words } = texts;
  const { title, description } = catalog.messages[found.status.id];
  const { status, substatus, sentence: ofDetail } = found;
  const heading = substatus === null ? title : substatus.phrase;
  const sentence = substatus === null ? description : `${status.id} ${title}: ${description}`;
  const lines = [
    `${style("bold", style("yellow", substatus?.code ?? status.id))} ${style("bold", heading)}`,
    "",
    ...(ofDetail === null ? [] : wrap(ofDetail, width)),
    ...wrap(sentence, width),
    ...wrap(guide(guidance, status.id).fault, width),
    "",
    ...rows(factsOf(found, texts, all), width, style),
    "",
    ...(all ? [] : [style("dim", "... --all")]),
    ...(example === undefined ? [] : [style("bold", words.example)]),
  ].map((line) => directed(line, catalog));
  // What stands on the wire is written from left to right for everybody.
  const exchange = example === undefined ? [] : exchangeLines(example);
  return `${[...lines, ...exchange].join("\n").trimEnd()}\n`;
}

/** A label that is wider does not widen the column for the others. */
const widest = 20;
/** Where begins what stands below such a label. */
const indent = 4;
/** Less room than this is none. */
const narrowest = 20;

function rows(facts: readonly Fact[], width: number, style: Style): readonly string[] {
  const columns = facts.map(([label]) => stringWidth(label)).filter((each) => each <= widest);
  const column = Math.max(0, ...columns) + 2;
  return facts.flatMap(([label, values]) => {
    const own = stringWidth(label) + 2;
    const fits = values.every((value) => own + stringWidth(value) <= width);
    if (own > column && !fits) return [style("cyan", label), ...below(values, indent, width)];
    const at = Math.max(own, column);
    const [first = "", ...others] = below(values, at, width);
    return [`${style("cyan", pad(label, at))}${first.slice(at)}`, ...others];
  });
}

function below(values: readonly string[], at: number, width: number): readonly string[] {
  return values
    .flatMap((value) => wrap(value, Math.max(narrowest, width - at)))
    .map((line) => `${pad("", at)}${line}`);
}

/** RIGHT-TO-LEFT MARK: a terminal that knows of directions (UAX 9) takes that of a line from its first strong letter. */
function directed(line: string, { direction }: Catalog): string {
  return direction === "rtl" && line !== "" ? `\u200F${line}` : line;
}
