import { pointerOf } from "./pointer.ts";
import { read, readList, readPairs, readText } from "./read.ts";

/** One thing that is wrong with a request. */
export interface InvalidValue {
  /** What is wrong, in the words of who found it. */
  readonly detail: string;
  /** Where it stands in the content, or in what `in` names: a JSON pointer (RFC 6901). */
  readonly pointer?: string;
  /** Which part of the request it is, if not the content. */
  readonly in?: "query" | "path" | "header" | "cookie";
}

const parts: Readonly<Record<string, InvalidValue["in"]>> = {
  query: "query",
  querystring: "query",
  params: "path",
  headers: "header",
  cookies: "cookie",
};

/** How many issues are looked at, so that one inside itself comes to an end. */
const limit = 200;

/** The issues of a list in one form, whichever library has made them; `part` is what has been validated. */
export function invalidValues(list: unknown, part = ""): readonly InvalidValue[] {
  const found: InvalidValue[] = [];
  const queue = readList(list).map((issue): [unknown, unknown] => [issue, pathOf(issue)]);
  for (const [issue, path] of queue) {
    const where = parts[readText(issue, "location") ?? part];
    for (const detail of textsOf(issue, path)) {
      for (const keys of keysOf(issue)) {
        const pointer = pointerOf(path, keys);
        found.push({ detail, ...(pointer && { pointer }), ...(where && { in: where }) });
      }
    }
    // class-validator's hold those of the objects within.
    for (const child of readList(read(issue, "children"))) {
      if (queue.length < limit) queue.push([child, pointerOf(path, [read(child, "property")])]);
    }
  }
  return found;
}

function pathOf(issue: unknown): unknown {
  return read(issue, "instancePath") ?? read(issue, "path") ?? readText(issue, "property");
}

function textsOf(issue: unknown, path: unknown): readonly string[] {
  const constraints = readPairs(read(issue, "constraints")).map(([, text]) => String(text));
  const text =
    readText(issue) ?? readText(issue, "message") ?? readText(issue, "msg") ?? readText(issue, "summary");
  // The members of an AggregateError are errors, no findings.
  const isFinding = text !== undefined && (path !== undefined || read(issue, "stack") === undefined);
  return isFinding ? [text] : constraints;
}

/** Ajv and Zod name what is missing, or too much, beside the object that it belongs to. */
function keysOf(issue: unknown): readonly (readonly unknown[])[] {
  const key = read(issue, "params", "missingProperty") ?? read(issue, "params", "additionalProperty");
  const keys = key === undefined ? readList(read(issue, "keys")) : [key];
  return keys.length > 0 ? keys.map((each) => [each]) : [[]];
}
