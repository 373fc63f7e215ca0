import type { ProblemOptions } from "../problem/options.ts";
import { readText } from "../problem/read.ts";
import { toProblem } from "../problem/to-problem.ts";

/** What is needed of a web `Request`. */
export interface WebRequest {
  readonly method: string;
  readonly headers: Headers;
}

/**
 * The answer to an error as a `Response`. What a server of Node tells of the version of HTTP, srvx with the request and
 * `@hono/node-server` in the bindings, tells nobody else: over HTTP/2 an `Upgrade` would leave the request unanswered.
 */
export function webResponse(
  error: unknown,
  request: WebRequest,
  options: ProblemOptions,
  bindings?: unknown,
): Response {
  const asked = request.headers;
  const { status, headers, body } = toProblem(error, {
    ...options,
    httpVersion: readText([request, bindings], "0.runtime.node.req.httpVersion 1.incoming.httpVersion"),
    accept: asked.get("accept"),
    acceptLanguage: asked.get("accept-language"),
  });
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    [value].flat().map((each): [string, string] => [name, each]),
  );
  return new Response(request.method === "HEAD" ? null : body, { status, headers: lines });
}

/** Writes a server error to the log, where nobody else does. */
export function logged(error: unknown, response: Response): Response {
  if (response.status > 499) console.error(error);
  return response;
}
