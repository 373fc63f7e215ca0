import { read, readList } from "../problem/read.ts";

/** How validators answer. Anybody may have written it, so that each member may be anything. */
interface Refusal {
  readonly success?: unknown;
  readonly data?: unknown;
  readonly typed?: unknown;
  readonly issues?: unknown;
  readonly error: { readonly issues?: unknown; readonly message: string };
  readonly errors?: unknown;
}

/**
 * What could have been thrown in place of an answer that Hono's own middleware gives without an error: its validators,
 * and `methodNotAllowed`. Undefined for any other answer, which is the user's own.
 */
export async function thrownInstead(response: Response): Promise<object | undefined> {
  const { status, headers } = response;
  if (!/^(400application.json|405text.plain)/.test(`${status}${headers.get("content-type")}`))
    return undefined;
  try {
    const copy = response.clone();
    // Where `compress` has been at it; what has no content, or an encoding that is not known, throws.
    const encoding = headers.get("content-encoding") as CompressionFormat | null;
    const body = encoding
      ? (copy.body as ReadableStream).pipeThrough(new DecompressionStream(encoding))
      : copy.body;
    const text = await new Response(body).text();
    if (text === "Method Not Allowed") return { status };
    // `@hono/zod-validator`, and its like for ArkType, TypeBox, Valibot and Standard Schema. What cannot be read throws.
    const { success, data, typed, issues: ofValibot, error, errors }: Refusal = JSON.parse(text);
    // What nobody writes by hand.
    const isOfSchema = read(errors, "0.problem 0.schema");
    const ofOthers = () => (typed === false ? ofValibot : (error.issues ?? JSON.parse(error.message)));
    const issues = readList(isOfSchema ? errors : data === undefined ? ofOthers() : error);
    if (success === false && issues[0]) return { status, issues };
  } catch {
    // No JSON, or not theirs.
  }
  return undefined;
}
