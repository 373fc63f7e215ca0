import { pointerOf } from "./pointer.ts";
import { read, readList, readText } from "./read.ts";

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
export function invalidValues(list: unknown, part: unknown): readonly InvalidValue[] {
  const found: InvalidValue[] = [];
  const queue = readList(list).map((issue): [unknown, readonly unknown[]] => [issue, []]);
  for (let index = 0; index < Math.min(queue.length, limit); index++) {
    const [issue, above] = queue[index] ?? [];
    const property = read(issue, "property");
    if (typeof property !== "string") found.push(...ofIssue(issue, part));
    else {
      // class-validator's, which hold those of the objects within.
      const path = [...(above ?? []), property];
      for (const detail of Object.values(read(issue, "constraints") ?? {}))
        found.push(at(String(detail), path));
      for (const child of readList(read(issue, "children"))) queue.push([child, path]);
    }
  }
  return found;
}

function ofIssue(issue: unknown, part: unknown): readonly InvalidValue[] {
  if (typeof issue === "string") return [{ detail: issue }];
  const detail = readText(issue, "message") ?? readText(issue, "msg") ?? readText(issue, "summary");
  const path = read(issue, "instancePath") ?? read(issue, "path");
  // The members of an AggregateError are errors, no findings.
  if (detail === undefined || (path === undefined && read(issue, "stack") !== undefined)) return [];
  const name = parts[String(readText(issue, "location") ?? part)];
  // Ajv and Zod name what is missing, or too much, beside the object that it belongs to.
  const key = readText(issue, "params", "missingProperty") ?? readText(issue, "params", "additionalProperty");
  const keys = key === undefined ? readList(read(issue, "keys")) : [key];
  return (keys.length > 0 ? keys.map((each) => [each]) : [[]]).map((more) => ({
    ...at(detail, path, more),
    ...(name && { in: name }),
  }));
}

function at(detail: string, path: unknown, more: readonly unknown[] = []): InvalidValue {
  const pointer = pointerOf(path, more);
  return pointer === undefined ? { detail } : { detail, pointer };
}
