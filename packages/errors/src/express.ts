import type { AdapterOptions } from "./adapters/adapter-options.ts";
import { answerNode, type NodeRequest, type NodeResponse, othersThan } from "./adapters/node-http.ts";
import { statusError } from "./adapters/status-error.ts";
import { read } from "./problem/read.ts";

export type { AdapterOptions } from "./adapters/adapter-options.ts";
export { catchRejections } from "./adapters/catch-rejections.ts";

/** What is needed of a request of Express. */
export interface ExpressRequest extends NodeRequest {
  readonly app: { get(setting: "env"): unknown };
  readonly route?: Route | undefined;
}

interface Route {
  readonly path: unknown;
  readonly methods: Readonly<Record<string, boolean>>;
}

interface Router {
  readonly stack: Stack;
}

/** A router's layers: each a route, or with a handler, which may be a router. */
type Stack = readonly { readonly route?: Route | undefined; readonly handle?: Partial<Router> }[];

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
      const status = answerNode(error, request, response, {
        ...options,
        responseStatus: response.statusCode,
        allow: methodsOf(request) ?? options.allow,
      });
      if (status >= 500 && request.app.get("env") !== "test") console.error(error);
    },
  ];
}

/** The methods of the route that was matched, and of its router's others for the path, without the one that is refused. */
function methodsOf({ app, route, method = "" }: ExpressRequest): readonly string[] | undefined {
  const { _all, ...methods }: Record<string, boolean> = Object.assign(
    {},
    ...routesBeside(route, app).map(
      // `app.all` names every method, and nobody else CONNECT, for which Node calls no application.
      (each) => each && each.path === route?.path && !each.methods.connect && each.methods,
    ),
  );
  if (methods.get) methods.head = true;
  return othersThan(
    [method],
    Object.keys(methods).map((name) => name.toUpperCase()),
  );
}

/** The routes of the router that has this one; it alone, where that is of an application inside the application. */
function routesBeside(route: Route | undefined, app: object): readonly (Route | undefined)[] {
  // Express 4 has the first, and throws where it is asked for the second; a router by itself has no application.
  const stacks = new Set([read<Stack>(app, "_router.stack router.stack") ?? []]);
  for (const stack of stacks) {
    const routes = stack.map((layer) => layer.route);
    if (routes.includes(route)) return routes;
    for (const { handle } of stack) if (handle?.stack) stacks.add(handle.stack);
  }
  return [route];
}
