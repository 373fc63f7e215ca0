import { type Document, visit, type YAMLError } from "yaml";

/** What the library says, and what to do about it; it reports what it stumbled over, in the words of its grammar. */
export function describeYamlError({ code, message }: YAMLError): { code: string; message: string } {
  if (code === "RESOURCE_EXHAUSTION") return tooDeep;
  const what = replaced[code] ?? message;
  return {
    code: `yaml-${code.toLowerCase().replaceAll("_", "-")}`,
    message: `${what}; ${advice[code] ?? "correct the YAML here"}`,
  };
}

/** The library stumbles over every line after a tab that indents: then the tabs are all there is to say. */
export function withoutConsequences(errors: readonly YAMLError[]): readonly YAMLError[] {
  const tabs = errors.filter(({ code }) => code === "TAB_AS_INDENT");
  const [first] = tabs;
  if (first === undefined) return errors;
  return [...errors.filter(({ pos }) => pos[0] < first.pos[0]), ...tabs];
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
