import type { AnyFields, ProblemAnswer, ProblemOptions } from "../problem/options.ts";
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

/** Answers in place of what was begun. Node sends the length of the body to HEAD too, and leaves it out. */
export function answerNode(
  error: unknown,
  request: NodeRequest,
  response: NodeResponse,
  options: ProblemOptions,
): ProblemAnswer {
  const begun = response.getHeaders() as AnyFields;
  const answer = toProblem(error, { ...options, ...readerOf(request), responseHeaders: begun });
  for (const name of Object.keys(begun)) response.removeHeader(name);
  for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
  response.statusCode = answer.status;
  // Of another status; HTTP/2 has none, and warns.
  if (request.httpVersion < "2") response.statusMessage = "";
  response.end(answer.body);
  return answer;
}

/** Ends what was begun, so that nobody takes half an answer for a whole one. A whole one is left alone. */
export function cutShort(response: Pick<NodeResponse, "writableEnded" | "destroy">): void {
  if (!response.writableEnded) response.destroy();
}
