import { readText } from "./read-text.ts";
import type { ReceivedResponse } from "./received-response.ts";

/** Problem details as they are received (RFC 9457, section 3): what is not of its type is left out. */
export type Problem<Extensions extends object = Record<never, never>> = Extensions & {
  /** A URI that identifies the kind of problem, maybe relative to that of the response; `about:blank` if it has none. */
  readonly type: string;
  readonly title?: string;
  /** What the problem says; it is the response's that counts. */
  readonly status?: number;
  readonly detail?: string;
  readonly instance?: string;
  readonly [extension: string]: unknown;
};

/**
 * The problem that a response has as its content, in any form of JSON; undefined if it has none. The response can still
 * be read: this takes a clone, of which it reads at most 64 KiB. What the extensions are the sender alone knows.
 *
 * @example
 * const problem = await readProblem<{ balance?: number }>(await fetch("/pay", { method: "POST" }));
 * problem?.detail; // "Your balance is 30, that costs 50"
 */
export async function readProblem<Extensions extends object = Record<never, never>>(
  response: ReceivedResponse,
): Promise<Problem<Extensions> | undefined>;
export async function readProblem(response: ReceivedResponse): Promise<Problem | undefined> {
  const type = mediaType(response);
  if (!/^[^/]+\/(?:[^/]+\+)?json$/.test(type)) return undefined;
  const content = parsed(await readText(response));
  if (typeof content !== "object" || content === null || Array.isArray(content)) return undefined;
  const problem = withoutWrongTypes(content);
  // By another name it may be any JSON: one without a text for people is not a problem.
  const isProblem = type === "application/problem+json" || "title" in problem || "detail" in problem;
  return isProblem ? problem : undefined;
}

function mediaType({ headers }: ReceivedResponse): string {
  const [type = ""] = (headers.get("Content-Type") ?? "").split(";");
  return type.trim().toLowerCase();
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
}

/** RFC 9457, section 3.1: a member of another type than it shall be is ignored. */
function withoutWrongTypes(content: object): Problem {
  const { type, title, status, detail, instance, ...extensions }: Record<string, unknown> = { ...content };
  return {
    type: typeof type === "string" ? type : "about:blank",
    ...(typeof title === "string" && { title }),
    ...(typeof status === "number" && { status }),
    ...(typeof detail === "string" && { detail }),
    ...(typeof instance === "string" && { instance }),
    ...extensions,
  };
}
