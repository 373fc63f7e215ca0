import type { AdapterOptions } from "./adapters/adapter-options.ts";
import { answerNode, type NodeRequest, type NodeResponse, othersThan } from "./adapters/node-http.ts";
import { statusError } from "./adapters/status-error.ts";

export type { AdapterOptions } from "./adapters/adapter-options.ts";
export { catchRejections } from "./adapters/catch-rejections.ts";

/** What is needed of a request of Express. */
export interface ExpressRequest extends NodeRequest {
  readonly app: { get(setting: "env"): unknown };
  readonly route?: { readonly methods?: Readonly<Record<string, boolean>> } | undefined;
}

type Next = (error?: unknown) => void;
type NotFoundHandler = (request: ExpressRequest, response: NodeResponse, next: Next) => void;
type ErrorHandler = (error: unknown, request: ExpressRequest, response: NodeResponse, next: Next) => void;

/**
 * What no route has answered, and whatever was thrown, as problem details in the reader's language; for Express 4 and
 * 5, behind all routes. Express's own handler logs server errors, and so does this one, unless `env` is `test`.
 *
 * @example
 * app.use(problems({ translator }));
 */
export function problems(options: AdapterOptions = {}): [NotFoundHandler, ErrorHandler] {
  return [
    (_request, _response, next) => next(statusError(404)),
    (error, request, response, next) => {
      // Express destroys the connection, so that nobody takes half an answer for a whole one.
      if (response.headersSent) return next(error);
      const { statusCode } = response;
      const status = answerNode(error, request, response, {
        ...options,
        responseStatus: statusCode,
        allow: methodsOf(request) ?? options.allow,
      });
      if (status >= 500 && request.app.get("env") !== "test") console.error(error);
    },
  ];
}

/** The methods of the route that was matched, without the one that is refused. */
function methodsOf({ route, method = "" }: ExpressRequest): readonly string[] | undefined {
  // `app.all` names every method, and nobody else CONNECT, for which Node calls no application.
  if (route?.methods?.connect) return undefined;
  const names = Object.keys(route?.methods ?? {}).filter((name) => name !== "_all");
  const methods = names.map((name) => name.toUpperCase());
  if (methods.includes("GET") && !methods.includes("HEAD")) methods.push("HEAD");
  return othersThan([method], methods);
}
