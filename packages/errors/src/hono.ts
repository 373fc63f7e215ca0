import type { AdapterOptions } from "./adapters/adapter-options.ts";
import { thrownInstead } from "./adapters/hono-answers.ts";
import { statusError } from "./adapters/status-error.ts";
import { logged, webResponse } from "./adapters/web-response.ts";
import { read } from "./problem/read.ts";
import { isResponse } from "./problem/received.ts";

export type { AdapterOptions } from "./adapters/adapter-options.ts";

/** What is needed of a context of Hono. */
export interface HonoContext {
  readonly req: { readonly raw: Request };
  readonly env?: unknown;
  res: Response | undefined;
  finalized?: boolean;
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
    const responseHeaders = context.res?.headers;
    // Else Hono adds the fields of the answer that was begun to the new one, also those of a content that is not sent.
    context.res = undefined;
    context.finalized = false;
    return logged(error, webResponse(error, context.req.raw, { ...options, responseHeaders }, context.env));
  };
  return (app) => {
    app.onError((error, context) => ownResponse(error) ?? answer(error, context));
    app.notFound((context) => answer(statusError(404), context));
    const fetch: HonoApp["fetch"] = app.fetch.bind(app);
    app.fetch = async (request, ...rest) => {
      let res: Response | undefined;
      let error: unknown;
      try {
        res = await fetch(request, ...rest);
        error = await thrownInstead(res);
        if (!error) return res;
      } catch (thrown) {
        error = thrown;
      }
      return answer(error, { req: { raw: request }, env: rest[0], res });
    };
    return app;
  };
}

/** An `HTTPException` with a response that says more than a text is answered as whoever has thrown it wants. */
function ownResponse(error: unknown): Response | undefined {
  return read(error, "res", (response) =>
    isResponse(response) && /^(?!text.plain)./.test(response.headers.get("content-type") ?? "")
      ? response
      : null,
  );
}
