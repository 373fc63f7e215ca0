import type { AnsweredProblem } from "./options.ts";
import { attempt, readPairs } from "./read.ts";
import type { Reading } from "./reading.ts";
import type { Texts } from "./texts.ts";

/** The problem details (RFC 9457) of what was read, in the reader's language. */
export function detailsOf(
  { status, id = `${status}`, type, instance, errors, extensions }: Reading,
  { title, detail }: Texts,
  typeBase: string | undefined,
): AnsweredProblem {
  const members = {
    type: type ?? (typeBase === undefined || status >= 500 ? "about:blank" : typeBase + id),
    title,
    status,
    ...(detail && { detail }),
    ...(instance && { instance }),
  };
  // First, because people read them first; last, because no extension replaces them.
  return { ...members, ...(errors?.length && { errors }), ...jsonOf(extensions), ...members };
}

/** The members that are JSON: a cycle or a BigInt in one must not keep the others from being told. */
function jsonOf(extensions: unknown): Record<string, unknown> {
  const json: Record<string, unknown> = {};
  for (const [name, value] of readPairs(extensions)) {
    const text = attempt(() => JSON.stringify(value));
    if (text !== undefined) json[name] = JSON.parse(text);
  }
  return json;
}
