import { type Document, isNode, visit, type YAMLError, type YAMLMap } from "yaml";

/** What the library says, and what to do about it; it reports what it stumbled over, in the words of its grammar. */
export function describeYamlError(error: YAMLError, text: string): { code: string; message: string } {
  const { code, message } = error;
  if (code === "RESOURCE_EXHAUSTION") return tooDeep;
  const what = replaced[code] ?? message;
  return {
    code: `yaml-${code.toLowerCase().replaceAll("_", "-")}`,
    message: isOutOfStep(error, text)
      ? "The key here and the one below it start at different columns; indent both like their neighbours"
      : `${what}; ${advice[code] ?? "correct the YAML here"}`,
  };
}

/** Whether the second key is that of the next line, which is further in, rather than a colon in a text. */
function isOutOfStep({ code, pos: [at] }: YAMLError, text: string): boolean {
  const [rest = ""] = text.slice(at).split("\n", 1);
  return code === "BLOCK_AS_IMPLICIT_KEY" && !/:(?:\s|$)/.test(rest);
}

/**
 * The library stumbles over every line after a tab that indents: then the tabs are all there is to say. Of lines that are
 * out of step it is the first one of a map.
 */
export function withoutConsequences(
  errors: readonly YAMLError[],
  document: Document,
  text: string,
): readonly YAMLError[] {
  const tabs = errors.filter(({ code }) => code === "TAB_AS_INDENT");
  const [first] = tabs;
  if (first === undefined) {
    const inOrder = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
    return withoutFollowing(firstOfEachMap(inOrder, document), text);
  }
  return [...errors.filter(({ pos }) => pos[0] < first.pos[0]), ...tabs];
}

/** One entry that is out of step makes a mistake of each that comes after it in its map. */
function firstOfEachMap(errors: readonly YAMLError[], document: Document): readonly YAMLError[] {
  const isOutOfColumn = ({ code, message }: YAMLError) =>
    code === "BAD_INDENT" && message.startsWith("All mapping items");
  if (errors.filter(isOutOfColumn).length < 2) return errors;
  const keys: { readonly at: number; readonly map: YAMLMap }[] = [];
  visit(document, {
    Map(_key, map) {
      for (const { key } of map.items) if (isNode(key) && key.range) keys.push({ at: key.range[0], map });
    },
  });
  keys.sort((a, b) => a.at - b.at);
  const told = new Set<YAMLMap>();
  let next = 0;
  return errors.filter((error) => {
    if (!isOutOfColumn(error)) return true;
    // It is reported where the line starts, before the key.
    while ((keys[next]?.at ?? error.pos[0]) < error.pos[0]) next++;
    const map = keys[next]?.map;
    if (map === undefined) return true;
    const isFirst = !told.has(map);
    told.add(map);
    return isFirst;
  });
}

/** A line that is too far in, below one that is reported for its indentation, is so because of that one. */
function withoutFollowing(errors: readonly YAMLError[], text: string): readonly YAMLError[] {
  let last: number | undefined;
  return errors.filter((error) => {
    const [at] = error.pos;
    if (at === last) return false;
    const follows = last !== undefined && text.slice(last, at).split("\n", 3).length < 3;
    if (error.code !== "BAD_INDENT" && !isOutOfStep(error, text)) return true;
    last = at;
    return error.code === "BAD_INDENT" || !follows;
  });
}

/** Where a person looks for the fault: at the quote that was left open, not at the end of the file. */
export function placeOf({ message, pos: [offset] }: YAMLError, document: Document): number {
  let place = offset;
  if (!message.startsWith("Missing closing")) return place;
  visit(document, {
    Scalar(_key, { range }) {
      if (range && range[0] < offset && offset <= range[2]) place = range[0];
    },
  });
  return place;
}

/** Levels of nesting beyond any sensible spec exhaust the stack: of the library, or of what reads its result. */
export const tooDeep: { code: string; message: string } = {
  code: "yaml-too-deep",
  message: "nests too deeply to be read; a spec file needs a handful of levels",
};

type ByCode = Partial<Record<YAMLError["code"], string>>;

/** Messages that speak to a programmer. */
const replaced: ByCode = {
  BLOCK_AS_IMPLICIT_KEY: "A second key begins where a value stands",
  MULTILINE_IMPLICIT_KEY: "A key goes on over several lines",
  MULTIPLE_DOCS: "A second document begins here",
};

const advice: ByCode = {
  BAD_DQ_ESCAPE: "write \\\\ for a backslash, or use single quotes",
  BAD_INDENT: "indent it like its neighbours, and close every bracket",
  BAD_SCALAR_START: "put the text in quotes",
  BLOCK_AS_IMPLICIT_KEY: 'put text that holds ": " in quotes',
  BLOCK_IN_FLOW: "close the bracket before it",
  MISSING_CHAR: "write what is missing, or put the text in quotes",
  MULTILINE_IMPLICIT_KEY: 'end the key with ":"',
  MULTIPLE_DOCS: 'a spec file is one document, so remove the "---"',
  TAB_AS_INDENT: "indent with spaces",
  TAG_RESOLVE_FAILED: "the spec uses no tags, so remove it, or put a text that starts with ! in quotes",
};
