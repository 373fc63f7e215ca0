import type { AnyFields, ProblemAnswer, ProblemOptions } from "../problem/options.ts";
import { toProblem } from "../problem/to-problem.ts";

/** What is needed of a request of `node:http` or `node:http2`. */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly httpVersion: string;
  readonly headers: {
    readonly accept?: string | undefined;
    readonly "accept-language"?: string | undefined;
  };
}

/** What is needed of a response of `node:http` or `node:http2`. */
export interface NodeResponse {
  readonly headersSent: boolean;
  readonly writableEnded: boolean;
  statusCode: number;
  statusMessage: string;
  getHeaders(): object;
  removeHeader(name: string): void;
  setHeader(name: string, value: string | string[]): unknown;
  end(content: string): unknown;
  destroy(error?: Error): unknown;
}

/** The answer to an error in place of the one that was begun, for whoever has asked. */
export function answerTo(
  error: unknown,
  { headers, httpVersion }: NodeRequest,
  begun: object,
  options: ProblemOptions,
): ProblemAnswer {
  return toProblem(error, {
    ...options,
    accept: headers.accept,
    acceptLanguage: headers["accept-language"],
    httpVersion,
    responseHeaders: begun as AnyFields,
  });
}

/** The methods for the `Allow` of a 405; undefined where there is none. Who refuses GET refuses HEAD, and the reverse. */
export function othersThan(
  refused: readonly string[],
  methods: readonly string[],
): readonly string[] | undefined {
  const asked = (method: string) => (method === "HEAD" ? "GET" : method);
  const left = methods.filter((each) => !refused.map(asked).includes(asked(each)));
  return left[0] ? left : undefined;
}

/** Answers in place of what was begun, and tells the status. Node sends the length to HEAD too, and no body. */
export function answerNode(
  error: unknown,
  request: NodeRequest,
  response: NodeResponse,
  options: ProblemOptions,
): number {
  const begun = response.getHeaders();
  const { status, headers, body } = answerTo(error, request, begun, options);
  for (const name in begun) response.removeHeader(name);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.statusCode = status;
  // Of another status; HTTP/2 has none, and warns.
  if (request.httpVersion < "2") response.statusMessage = "";
  response.end(body);
  return status;
}

/**
 * Ends an answer that is on its way, so that nobody takes half of it for a whole one; a whole one is left alone. False
 * where nothing is on its way yet.
 */
export function cutShort(response: Pick<NodeResponse, "headersSent" | "writableEnded" | "destroy">): boolean {
  // Without an error, a stream of HTTP/2 would end as one that is complete (RFC 9113, section 8.1).
  if (response.headersSent && !response.writableEnded) response.destroy(new Error("Cut"));
  return response.headersSent;
}
