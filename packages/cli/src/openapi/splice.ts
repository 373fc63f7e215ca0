import { isCollection, isMap, isScalar, type Node, type Pair, Scalar, stringify, type YAMLMap } from "yaml";
import type { Place } from "./add.ts";

/** A piece of text in the place of what stands from `start` to `end`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Member = readonly [key: string, value: unknown];

/** Puts members into a map. A code goes behind the last smaller one, anything else to the end. */
export function spliceOf(text: string, { map, pair }: Place, members: readonly Member[]): readonly Splice[] {
  if (map?.flow === true)
    return map.items.length === 0 ? [intoEmpty(text, map, members)] : intoFlow(text, map, members);
  if (map !== null && map.items.length > 0) return intoBlock(text, map, members);
  const key = pair?.key as Scalar; // a map without members is the value of a key
  const indent = columnOf(text, startOf(key)) + unitOf(text);
  return [atLineEnd(text, endOf(text, key), lines(text, members, indent, undefined))];
}

function intoBlock(text: string, map: YAMLMap, members: readonly Member[]): readonly Splice[] {
  const [first] = map.items;
  const indent = columnOf(text, startOf(first?.key));
  return members.map((member) => {
    const before = predecessor(map, member[0]);
    return atLineEnd(text, endOf(text, before.value ?? before.key), lines(text, [member], indent, first));
  });
}

/** Below the line in which something ends: what stands behind it there is a comment. */
function atLineEnd(text: string, end: number, added: string): Splice {
  const eol = eolOf(text);
  const newline = text.indexOf("\n", end);
  if (newline === -1)
    return { start: text.length, end: text.length, text: `${eol}${added.slice(0, -eol.length)}` };
  return { start: newline + 1, end: newline + 1, text: added };
}

function lines(text: string, members: readonly Member[], indent: number, sibling: Pair | undefined): string {
  const eol = eolOf(text);
  return members
    .flatMap(([key, value]) => yaml(text, new Map([[keyLike(key, sibling), value]])).split("\n"))
    .map((line) => (line === "" ? eol : `${" ".repeat(indent)}${line}${eol}`))
    .join("");
}

function yaml(text: string, value: unknown, collectionStyle: "any" | "flow" = "any"): string {
  const count = (quote: string) => text.split(quote).length;
  const singleQuote = count("'") > count('"') ? true : null;
  return stringify(value, { indent: unitOf(text), lineWidth: 0, collectionStyle, singleQuote }).trimEnd();
}

/** A code is quoted as its neighbours are: `"404"`, `'404'` or `404`. */
function keyLike(key: string, sibling: Pair | undefined): Scalar {
  const like = sibling?.key;
  if (!/^\d+$/.test(key) || !isScalar(like)) return new Scalar(key);
  if (typeof like.value === "number") return new Scalar(Number(key));
  const scalar = new Scalar(key);
  if (like.type === Scalar.QUOTE_SINGLE || like.type === Scalar.QUOTE_DOUBLE) scalar.type = like.type;
  return scalar;
}

function intoFlow(text: string, map: YAMLMap, members: readonly Member[]): readonly Splice[] {
  const [first] = map.items;
  const start = startOf(first?.key);
  const indent = text.slice(lineStart(text, start), start);
  const isSpread = indent.trim() === "" && rangeOf(map)[0] < lineStart(text, start);
  const space = /[,:] /.test(text.slice(...rangeOf(map))) ? " " : "";
  const separator = isSpread ? `${eolOf(text)}${indent}` : space;
  return members.map((member) => {
    const before = predecessor(map, member[0]);
    const at = endOf(text, before.value ?? before.key);
    const added = inBraces(text, member, isSpread ? indent : undefined, first);
    return { start: at, end: at, text: `,${separator}${added}` };
  });
}

/** In the place of `{}`. */
function intoEmpty(text: string, map: YAMLMap, members: readonly Member[]): Splice {
  const [start, end] = rangeOf(map);
  const line = text.slice(lineStart(text, start), start);
  const indent = /^[ \t]*/.exec(line)?.[0] ?? "";
  const eol = eolOf(text);
  if (isJson(text)) {
    const isSpread = text.trim().includes("\n");
    const inner = isSpread ? `${indent}${jsonUnitOf(text)}` : undefined;
    const all = members.map((member) => inBraces(text, member, inner));
    const between = isSpread ? `${eol}${inner}` : "";
    return { start, end, text: `{${between}${all.join(`,${between}`)}${isSpread ? `${eol}${indent}` : ""}}` };
  }
  const added = lines(text, members, indent.length + unitOf(text), undefined);
  return {
    start: lineStart(text, start) + line.trimEnd().length,
    end,
    text: `${eol}${added.slice(0, -eol.length)}`,
  };
}

/** A member inside braces; over several lines where an indent is given. JSON stays JSON. */
function inBraces(text: string, [key, value]: Member, indent: string | undefined, sibling?: Pair): string {
  if (!isJson(text))
    return yaml(text, new Map([[keyLike(key, sibling), value]]), "flow")
      .slice(1, -1)
      .trim();
  const space = indent === undefined ? undefined : jsonUnitOf(text);
  const json = JSON.stringify(value, null, space).replaceAll("\n", `${eolOf(text)}${indent}`);
  return `${JSON.stringify(key)}:${/": /.test(text) ? " " : ""}${json}`;
}

function isJson(text: string): boolean {
  return /^\uFEFF?\s*\{/.test(text);
}

function predecessor(map: YAMLMap, key: string): Pair<Node, Node | null> {
  const last = map.items.at(-1);
  const smaller = /^\d+$/.test(key)
    ? map.items.findLast((item) => Number(String(item.key)) < Number(key))
    : last;
  return (smaller ?? last) as Pair<Node, Node | null>; // parsed, and not empty
}

/** Where the last that belongs to a node ends, without the space and the comments behind it. */
function endOf(text: string, node: Node): number {
  if (isCollection(node) && node.flow !== true) {
    const last = node.items.at(-1);
    const inner = isMap(node)
      ? ((last as Pair<Node, Node | null>).value ?? (last as Pair<Node>).key)
      : (last as Node);
    return endOf(text, inner);
  }
  const [start, end] = rangeOf(node);
  return start + text.slice(start, end).trimEnd().length;
}

function startOf(node: unknown): number {
  return rangeOf(node as Node)[0];
}

function rangeOf(node: Node): readonly [number, number] {
  const [start, end] = node.range ?? [0, 0]; // what was parsed has one
  return [start, end];
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}

function eolOf(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

/** How many spaces a map of the document is set in. */
function unitOf(text: string): number {
  return /^[^\s#].*:\s*\n(?:\s*#.*\n|\s*\n)*( +)[^\s#-]/m.exec(text)?.[1]?.length ?? 2;
}

function jsonUnitOf(text: string): string {
  return /\n([ \t]+)/.exec(text)?.[1] ?? "  ";
}
