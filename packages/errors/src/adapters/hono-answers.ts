import { read, readList, readText } from "../problem/read.ts";

/**
 * What could have been thrown in place of an answer that Hono's own middleware gives without an error: its validators,
 * and `methodNotAllowed`. Undefined for any other answer, which is the user's own.
 */
export async function thrownInstead(response: Response): Promise<object | undefined> {
  const { status, headers } = response;
  const type = headers.get("content-type") ?? "";
  if (status === 405 && type.startsWith("text/plain")) {
    const text = await response.clone().text();
    return text === "Method Not Allowed" ? { status } : undefined;
  }
  if (status !== 400 || !type.startsWith("application/json")) return undefined;
  const issues = issuesOf(await response.clone().text());
  return issues.length > 0 ? { status, issues } : undefined;
}

/** Those of `@hono/zod-validator`, `standard-validator` and `valibot-validator`. */
function issuesOf(text: string): readonly unknown[] {
  const body = parse(text);
  if (read(body, "success") !== false) return [];
  const error = read(body, "error");
  if (read(error, "name") === "ZodError")
    return readList(read(error, "issues") ?? parse(readText(error, "message")));
  return readList(
    read(body, "data") === undefined ? read(body, "typed") === false && read(body, "issues") : error,
  );
}

function parse(text = ""): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
