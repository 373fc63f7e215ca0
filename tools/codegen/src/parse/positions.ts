import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  type LineCounter,
  type Node,
  type Pair,
  type YAMLMap,
} from "yaml";

export type Path = readonly (string | number)[];

/** Where a mistake is reported: at the value, at its key, or on the line after it, where a missing neighbour belongs. */
export type Side = "value" | "key" | "after";

export interface Position {
  readonly line: number;
  readonly column: number;
}

export function positionAt(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** Finds positions by path. Each map is indexed once, because a broken file may have as many mistakes as entries. */
export function positionFinder(document: Document, lines: LineCounter): (path: Path, side: Side) => Position {
  const indexes = new WeakMap<YAMLMap, Map<string, Pair>>();
  const pairAt = (map: YAMLMap, key: string): Pair | undefined => {
    const index = indexes.get(map) ?? indexOf(map);
    indexes.set(map, index);
    return index.get(key);
  };
  /** The deepest pair and node that `path` leads to; where the path goes on into nothing, the last one there is. */
  const find = (path: Path): { key: Node | undefined; node: Node | undefined } => {
    let node: Node | undefined = isNode(document.contents) ? document.contents : undefined;
    let key: Node | undefined;
    for (const step of path) {
      if (isMap(node)) {
        const pair = pairAt(node, String(step));
        if (pair === undefined) break;
        key = isNode(pair.key) ? pair.key : undefined;
        node = isNode(pair.value) ? pair.value : undefined;
      } else {
        const item: unknown = node !== undefined && "items" in node ? node.items[Number(step)] : undefined;
        if (!isNode(item)) break;
        key = undefined;
        node = item;
      }
    }
    return { key, node };
  };
  return (path, side) => {
    const { key, node } = find(path);
    if (side !== "after")
      return positionAt(lines, ((side === "key" ? key : node) ?? node ?? key)?.range?.[0] ?? 0);
    const end = positionAt(lines, Math.max((node?.range?.[1] ?? 1) - 1, 0));
    const start = key?.range?.[0];
    return { line: end.line + 1, column: start === undefined ? 1 : positionAt(lines, start).column };
  };
}

/** Of a repeated key the last pair, as the data has it. */
function indexOf(map: YAMLMap): Map<string, Pair> {
  const index = new Map<string, Pair>();
  for (const pair of map.items)
    if (isPair(pair) && isScalar(pair.key)) index.set(String(pair.key.value), pair);
  return index;
}
