import { attempt, read, readList, readText } from "../problem/read.ts";

/**
 * What could have been thrown in place of an answer that Hono's own middleware gives without an error: its validators,
 * and `methodNotAllowed`. Undefined for any other answer, which is the user's own.
 */
export async function thrownInstead(response: Response): Promise<object | undefined> {
  const { status, headers } = response;
  // Anything else may be long, or never end.
  const isShort = /^(text\/plain|application\/json)/.test(headers.get("content-type") ?? "");
  if (!isShort || (status !== 400 && status !== 405)) return undefined;
  const text = await response.clone().text();
  if (status === 405) return text === "Method Not Allowed" ? { status } : undefined;
  const issues = issuesOf(parse(text));
  return issues.length > 0 ? { status, issues } : undefined;
}

/** Those of `@hono/zod-validator`, `standard-validator` and `valibot-validator`. */
function issuesOf(body: unknown): readonly unknown[] {
  if (read(body, "success") !== false) return [];
  if (read(body, "error.name") === "ZodError") {
    return readList(read(body, "error.issues") ?? parse(readText(body, "error.message")));
  }
  if (read(body, "data") !== undefined) return readList(read(body, "error"));
  return read(body, "typed") === false ? readList(read(body, "issues")) : [];
}

function parse(text = ""): unknown {
  return attempt(() => JSON.parse(text));
}
