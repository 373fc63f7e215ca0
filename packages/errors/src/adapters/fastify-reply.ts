import { readText } from "../problem/read.ts";
import type { AdapterOptions } from "./adapter-options.ts";
import { answerTo, cutShort, type NodeRequest, type NodeResponse, othersThan } from "./node-http.ts";

type ErrorHandler = (error: unknown, request: FastifyRequest, reply: FastifyReply) => void;

/** What is needed of an instance of Fastify. */
export interface FastifyServer {
  readonly initialConfig: { readonly disableRequestLogging?: unknown };
  readonly supportedMethods: readonly string[];
  hasRoute(route: { readonly url: string; readonly method: string }): boolean;
  setErrorHandler(handler: ErrorHandler): unknown;
  setNotFoundHandler(handler: (request: FastifyRequest, reply: FastifyReply) => void): unknown;
}

/** What is needed of a request of Fastify. */
export interface FastifyRequest {
  readonly raw: NodeRequest;
  readonly server: FastifyServer;
  readonly log: {
    error(fields: object, message?: string): void;
    info(fields: object, message?: string): void;
  };
  readonly routeOptions: { readonly url?: string | undefined; readonly method?: string | readonly string[] };
}

/** What is needed of a reply of Fastify. */
export interface FastifyReply {
  readonly statusCode: number;
  readonly raw: Pick<NodeResponse, "headersSent" | "writableEnded" | "removeHeader" | "destroy">;
  code(status: number): unknown;
  getHeaders(): object;
  headers(fields: Record<string, string | string[]>): unknown;
  removeHeader(name: string): unknown;
  // What a route may send depends on its types.
  send(content: never): unknown;
}

/** Answers in place of what was begun, and tells the status. */
export function answerFastify(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  options: AdapterOptions,
): number {
  // Not every Fastify knows what was written past it.
  if (cutShort(reply.raw)) return 500;
  const begun = reply.getHeaders();
  const { status, headers, body } = answerTo(error, request.raw, begun, {
    ...options,
    responseStatus: reply.statusCode,
    allow: methodsOf(request) ?? options.allow,
  });
  for (const name in begun) {
    reply.removeHeader(name);
    reply.raw.removeHeader(name);
  }
  reply.headers(headers);
  reply.code(status);
  // As bytes: a text would be given a charset, and an object be cut to the schema of the route.
  reply.send(new TextEncoder().encode(body) as never);
  return status;
}

/** The same, logged as Fastify's own handler does. */
export function answerLogged(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  options: AdapterOptions,
): void {
  const status = answerFastify(error, request, reply, options);
  if (request.server.initialConfig.disableRequestLogging) return;
  const message = readText([error], "0.message 0");
  request.log[status < 500 ? "info" : "error"]({ req: request, res: reply, err: error }, message);
}

/** The methods of the other routes at this address. */
function methodsOf({
  server,
  // Where there is no route, there is none at "" either.
  routeOptions: { url = "", method = [] },
}: FastifyRequest): readonly string[] | undefined {
  const methods = server.supportedMethods.filter((each) => server.hasRoute({ url, method: each }));
  return othersThan([method].flat(), methods);
}
