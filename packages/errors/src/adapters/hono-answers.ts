/**
 * What could have been thrown in place of an answer that Hono's own middleware gives without an error: its validators,
 * and `methodNotAllowed`. Undefined for any other answer, which is the user's own.
 */
export async function thrownInstead(response: Response): Promise<object | undefined> {
  const { status, headers } = response;
  if (!/^(text.plain|application.json)/.test(headers.get("content-type") ?? "")) return undefined;
  try {
    if (status === 405) return (await textOf(response)) === "Method Not Allowed" ? { status } : undefined;
    const issues = status === 400 && issuesOf(JSON.parse(await textOf(response)));
    return Array.isArray(issues) && issues[0] ? { status, issues } : undefined;
  } catch {
    // What cannot be read is none of theirs.
    return undefined;
  }
}

/** Also where `compress` has been at it. */
function textOf(response: Response): Promise<string> {
  const { body, headers } = response.clone();
  const encoding = headers.get("content-encoding");
  // One that it does not know throws.
  const decoder = encoding && new DecompressionStream(encoding as CompressionFormat);
  return new Response(decoder ? body?.pipeThrough(decoder) : body).text();
}

/** How validators answer. Anybody may have written it, so that each member may be anything. */
interface Refusal {
  readonly success?: unknown;
  readonly data?: unknown;
  readonly typed?: unknown;
  readonly issues?: unknown;
  readonly error?: { readonly name?: unknown; readonly issues?: unknown; readonly message: string };
  readonly errors?: readonly { readonly problem?: unknown; readonly schema?: unknown }[];
}

/** Those of `@hono/zod-validator`, and its like for ArkType, TypeBox, Valibot and Standard Schema. */
function issuesOf({ success, data, typed, issues, error, errors }: Refusal): unknown {
  if (success !== false) return undefined;
  if (error?.name === "ZodError") return error.issues ?? JSON.parse(error.message);
  // What nobody writes by hand.
  if (errors?.[0]?.problem ?? errors?.[0]?.schema) return errors;
  return data === undefined ? typed === false && issues : error;
}
