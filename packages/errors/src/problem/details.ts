import type { AnsweredProblem } from "./options.ts";
import { attempt, readPairs } from "./read.ts";
import type { Reading } from "./reading.ts";
import type { Texts } from "./texts.ts";

/** The problem details (RFC 9457) of what was read, with a title and a detail in the reader's language. */
export function detailsOf(
  [status, , id, , , errors, extensions, type, instance]: Reading,
  [title, detail]: Texts,
  typeBase: string | undefined,
): AnsweredProblem {
  const members = {
    type: type ?? (typeBase && status < 500 ? typeBase + (id || status) : "about:blank"),
    title,
    status,
    ...(detail && { detail }),
    ...(instance && { instance }),
  };
  const json: Record<string, unknown> = {};
  for (const [name, value] of readPairs(extensions)) {
    // What is no JSON, a cycle or a BigInt, must not keep the others from being told.
    attempt(() => {
      json[name] = JSON.parse(JSON.stringify(value));
    });
  }
  // First, because people read them first; last, because no extension replaces them.
  return { ...members, ...json, ...(errors && { errors }), ...members };
}
