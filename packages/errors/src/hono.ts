import type { AdapterOptions } from "./adapters/adapter-options.ts";
import { thrownInstead } from "./adapters/hono-answers.ts";
import { statusError } from "./adapters/status-error.ts";
import { fieldsOf, loggedResponse } from "./adapters/web-response.ts";
import { read } from "./problem/read.ts";
import { isResponse } from "./problem/received.ts";

export type { AdapterOptions } from "./adapters/adapter-options.ts";

/** What is needed of a context of Hono. */
export interface HonoContext {
  readonly req: { readonly raw: Request };
  readonly env?: unknown;
  res: Response | undefined;
}

/** What is needed of an application of Hono. */
export interface HonoApp {
  fetch(request: Request, ...rest: never[]): Response | Promise<Response>;
  onError(handler: (error: Error, context: HonoContext) => Response): unknown;
  notFound(handler: (context: HonoContext) => Response): unknown;
}

/**
 * Whatever was thrown, and what no route has answered, as problem details in the reader's language; for Hono 4, before
 * or behind the routes. What Hono's validators and `methodNotAllowed` answer without an error becomes a problem too, and
 * so does what is thrown without being an `Error`. A sub-app that has an `onError` of its own keeps it.
 *
 * @example
 * const app = new Hono();
 * problems({ translator })(app);
 */
export function problems(options: AdapterOptions = {}): <App extends HonoApp>(app: App) => App {
  const answer = (error: unknown, context: HonoContext) => {
    const begun = fieldsOf(context.res);
    forget(context);
    return loggedResponse(error, context.req.raw, { ...options, responseHeaders: begun }, context.env);
  };
  return (app) => {
    app.onError((error, context) => ownResponse(error) ?? answer(error, context));
    app.notFound((context) => answer(statusError(404), context));
    const fetch: HonoApp["fetch"] = app.fetch.bind(app);
    app.fetch = (request, ...rest) => settle(() => fetch(request, ...rest), request, options, rest[0]);
    return app;
  };
}

/** An `HTTPException` with a response that says more than a text is answered as whoever has thrown it wants. */
function ownResponse(error: unknown): Response | undefined {
  const response = read(error, "res");
  if (!isResponse(response)) return undefined;
  const type = response.headers.get("content-type") ?? "text/plain";
  return type.startsWith("text/plain") ? undefined : response;
}

/** Hono adds the fields of the answer that was begun to the new one, also those of a content that is not sent. */
function forget(context: HonoContext): void {
  const names = [...(context.res?.headers.keys() ?? [])];
  try {
    for (const name of names) context.res?.headers.delete(name);
  } catch {
    // What fetch has brought cannot be changed.
    context.res = undefined;
  }
}

function settle(
  call: () => Response | Promise<Response>,
  request: Request,
  options: AdapterOptions,
  bindings: unknown,
): Response | Promise<Response> {
  const refuse = (error: unknown) => loggedResponse(error, request, options, bindings);
  const receive = async (response: Response) => {
    const thrown = await thrownInstead(response);
    if (thrown === undefined) return response;
    return loggedResponse(thrown, request, { ...options, responseHeaders: fieldsOf(response) }, bindings);
  };
  try {
    const response = call();
    if (response instanceof Promise) return response.then(receive, refuse);
    return response.status < 400 ? response : receive(response);
  } catch (error) {
    return refuse(error);
  }
}
