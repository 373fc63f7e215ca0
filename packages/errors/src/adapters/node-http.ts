import type { AnyFields, ProblemOptions } from "../problem/options.ts";
import { toProblem } from "../problem/to-problem.ts";

/** What is needed of a request of `node:http` or `node:http2`. */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly httpVersion: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
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
  destroy(): unknown;
}

/** What the request says of its reader. A field that is repeated is joined already, but for Node's own reasons not typed so. */
export function readerOf({ headers, httpVersion }: NodeRequest): ProblemOptions {
  return {
    accept: `${headers.accept ?? ""}`,
    acceptLanguage: `${headers["accept-language"] ?? ""}`,
    httpVersion,
  };
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
  const begun = response.getHeaders() as AnyFields;
  const { status, headers, body } = toProblem(error, {
    ...options,
    ...readerOf(request),
    responseHeaders: begun,
  });
  for (const name of Object.keys(begun)) response.removeHeader(name);
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
  if (response.headersSent && !response.writableEnded) response.destroy();
  return response.headersSent;
}
