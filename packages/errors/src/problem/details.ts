import type { AnsweredProblem } from "./options.ts";
import { attempt, readPairs } from "./read.ts";
import type { Reading } from "./reading.ts";

/** The problem details (RFC 9457) of what was read, with a title and a detail in the reader's language. */
export function detailsOf(
  [status, , id, , , extensions, type, instance]: Reading,
  title: string,
  detail: string | undefined,
  typeBase: string | undefined,
): AnsweredProblem {
  const members = {
    type: type ?? (typeBase != null && status < 500 ? typeBase + (id || status) : "about:blank"),
    title,
    status,
    ...(detail && { detail }),
    ...(instance && { instance }),
  };
  // First, because people read them first; last, because no extension replaces them.
  return { ...members, ...jsonOf(extensions), ...members };
}

/** The members that are JSON: a cycle or a BigInt in one must not keep the others from being told. */
function jsonOf(extensions: unknown): Record<string, unknown> {
  const json: Record<string, unknown> = {};
  for (const [name, value] of readPairs(extensions)) {
    attempt(() => {
      json[name] = JSON.parse(JSON.stringify(value));
    });
  }
  return json;
}
