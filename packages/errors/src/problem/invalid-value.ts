import { pointerOf } from "./pointer.ts";
import { attempt, read, readList, readPairs, readText } from "./read.ts";

/** One thing that is wrong with a request. */
export interface InvalidValue {
  /** What is wrong, in the words of who found it. */
  readonly detail: string;
  /** Where it stands in the content, or in what `in` names: a JSON pointer (RFC 6901). */
  readonly pointer?: string;
  /** Which part of the request it is, if not the content. */
  readonly in?: "query" | "path" | "header" | "cookie";
}

/** What libraries call them begins so: `querystring`, `params`, `headers`, `cookies`. */
const parts = /^(query|param|header|cookie)/;

/** The issues of a list in one form, whichever library has made them; undefined: none. `part` is what has been validated. */
export function invalidValues(list: unknown, part = ""): readonly InvalidValue[] | undefined {
  const found: InvalidValue[] = [];
  const queue = readList(list).map((issue) => [issue, read(issue, "instancePath path property")]);
  for (const [issue, path] of queue) {
    // One that cannot be read does not keep the others from being told.
    attempt(() => {
      const where = parts
        .exec(readText(issue, "location") ?? part)?.[0]
        .replace("param", "path") as InvalidValue["in"]; // what the pattern has
      const text = readText([issue], "0 0.message 0.msg 0.summary");
      // The members of an AggregateError are errors, no findings.
      const isFinding = text && (path != null || !read(issue, "stack"));
      const texts = isFinding ? [[0, text]] : readPairs(read(issue, "constraints"));
      // Ajv and Zod name what is missing, or too much, beside the object that it belongs to.
      const keys = readList(read(issue, "keys params.requiredProperties"));
      if (!keys[0]) keys.push(read(issue, "params.missingProperty params.additionalProperty"));
      for (const [, detail] of texts) {
        for (const key of keys) {
          const pointer = pointerOf(path, key);
          found.push({ detail: `${detail}`, ...(pointer && { pointer }), ...(where && { in: where }) });
        }
      }
      // class-validator's hold those of the objects within, which may be inside themselves.
      for (const child of readList(read(issue, "children"))) {
        if (queue.length < 200) queue.push([child, pointerOf(path, read(child, "property"))]);
      }
    });
  }
  return found[0] && found;
}
