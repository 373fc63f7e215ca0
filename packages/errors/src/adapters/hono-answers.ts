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
    const { body } = response.clone();
    // Where `compress` has been at it; an encoding that is not known throws.
    const encoding = headers.get("content-encoding") as CompressionFormat | null;
    const readable = encoding ? body?.pipeThrough(new DecompressionStream(encoding)) : body;
    const text = await new Response(readable).text();
    if (text === "Method Not Allowed") return { status };
    // `@hono/zod-validator`, and its like for ArkType, TypeBox, Valibot and Standard Schema. What cannot be read throws.
    const { success, data, typed, issues: ofValibot, error, errors }: Refusal = JSON.parse(text);
    if (success !== false) return undefined;
    // What nobody writes by hand.
    const isOfSchema = read(errors, "0.problem 0.schema");
    const ofOthers = () => (typed === false ? ofValibot : (error.issues ?? JSON.parse(error.message)));
    const issues = readList(isOfSchema ? errors : data === undefined ? ofOthers() : error);
    return issues[0] ? { status, issues } : undefined;
  } catch {
    return undefined;
  }
}
