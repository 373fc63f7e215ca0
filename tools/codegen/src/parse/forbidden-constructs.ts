import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  type Scalar,
  visit,
  type YAMLMap,
} from "yaml";
import { forbiddenCharacter } from "./forbidden-characters.ts";
import { tooDeep } from "./yaml-errors.ts";

/** In nodes from the top, of which a map in a map takes two: room for some twenty levels more than the spec has. */
const deepest = 60;

type Report = (offset: number, code: string, message: string) => void;

/** Of the nodes above an entry: the document, its map, the pair of the entries, their map, the pair of the entry. */
const depthOfEntry = 5;

/**
 * What YAML allows and the spec does not: aliases (a few lines of them expand to gigabytes), repeated keys, keys that
 * YAML reads as numbers, tags, hidden characters, bottomless nesting. Keys that no data can have are taken out of the
 * document. Answers whether the rest can be turned into data, and whether all of its entries are in that.
 */
export function reportForbiddenConstructs(
  document: Document,
  report: Report,
): { readable: boolean; whole: boolean } {
  let readable = true;
  let whole = true;
  // Of one that it does not know the library says so itself.
  const tagged = document.errors.length + document.warnings.length === 0;
  visit(document, (key, node, path) => {
    if (isPair(node)) {
      if (isScalar(node.key) && node.key.value !== "__proto__") return undefined;
      const name = isScalar(node.key) ? '"__proto__"' : "a list or a map";
      report(
        startOf(node.key),
        "unknown-key",
        `${name} is not a key here; remove it or correct its spelling`,
      );
      return visit.REMOVE;
    }
    const start = startOf(node);
    if (path.length > deepest) {
      report(start, tooDeep.code, tooDeep.message);
      readable = false;
      return visit.BREAK;
    }
    if (isAlias(node) || ((isScalar(node) || isCollection(node)) && node.anchor !== undefined)) {
      report(start, "alias", "anchors and aliases are not used in the spec; write the value out");
      readable = false;
    }
    // Of two entries nobody knows which is meant, and what the other was to be would be missing everywhere else.
    if (isMap(node) && reportRepeatedKeys(node, report) && path.length < depthOfEntry) whole = false;
    if (isScalar(node)) reportScalar(node, key === "key", report);
    if (tagged && (isScalar(node) || isCollection(node)) && node.tag !== undefined) {
      report(start, "tag", "the spec uses no tags; remove it, or put a text that starts with ! in quotes");
    }
    return undefined;
  });
  return { readable, whole };
}

function reportScalar(scalar: Scalar, isKey: boolean, report: Report): void {
  if (isKey && typeof scalar.value !== "string") {
    const message = `YAML reads this key as a number or a word of its own; write ${JSON.stringify(writtenAs(scalar))}`;
    report(startOf(scalar), "unquoted-key", message);
  }
  const forbidden = typeof scalar.value === "string" ? forbiddenCharacter(scalar.value) : undefined;
  if (forbidden !== undefined) report(startOf(scalar), "forbidden-character", forbidden);
}

/** Whether there are any. The library would look for them in quadratic time. */
function reportRepeatedKeys(map: YAMLMap, report: Report): boolean {
  const seen = new Set<string>();
  for (const { key } of map.items) {
    if (!isScalar(key)) continue;
    const name = writtenAs(key);
    if (seen.has(name)) {
      report(startOf(key), "duplicate-key", `"${name}" is there already; remove one of the two or rename it`);
    }
    seen.add(name);
  }
  return seen.size < map.items.filter(({ key }) => isScalar(key)).length;
}

/** Without quotes 403.10 is a number, but what was meant is not 403.1. */
function writtenAs({ value, source }: Scalar): string {
  return typeof value === "string" ? value : (source ?? String(value));
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
