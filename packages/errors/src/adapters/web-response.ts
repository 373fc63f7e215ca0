import type { AnyFields, ProblemOptions } from "../problem/options.ts";
import { toProblem } from "../problem/to-problem.ts";

/** The answer to an error as a `Response`. Server errors are logged, as whoever handles them must do. */
export function webResponse(error: unknown, request: Request | undefined, options: ProblemOptions): Response {
  const fields = request?.headers;
  const { status, headers, body } = toProblem(error, {
    ...options,
    accept: fields?.get("accept"),
    acceptLanguage: fields?.get("accept-language"),
  });
  if (status >= 500) console.error(error);
  const sent = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    for (const each of [value].flat()) sent.append(name, each);
  }
  return new Response(request?.method === "HEAD" ? null : body, { status, headers: sent });
}

/** The fields of a response that was begun, each `Set-Cookie` by itself. */
export function fieldsOf(response: Response | undefined): AnyFields {
  return [...(response?.headers ?? [])];
}
