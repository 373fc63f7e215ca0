import type { AdapterOptions } from "./adapters/adapter-options.ts";
import { answerTo, type NodeRequest, type NodeResponse, othersThan } from "./adapters/node-http.ts";
import { statusError } from "./adapters/status-error.ts";
import { attempt, read, readList } from "./problem/read.ts";

export type { AdapterOptions } from "./adapters/adapter-options.ts";

/** What is needed of a context of Koa. */
export interface KoaContext {
  readonly app: { emit(event: "error", error: Error, context: never): unknown };
  readonly req: NodeRequest;
  readonly res: Pick<NodeResponse, "writableEnded" | "destroy">;
  readonly response: { readonly headers: object };
  readonly headerSent: boolean;
  respond?: boolean | undefined;
  status: number;
  body: unknown;
  set(name: string, value: string | string[]): void;
  remove(name: string): void;
}

/**
 * Whatever was thrown, and what nothing has answered, as problem details in the reader's language; for Koa 3, before all
 * other middleware. The application's `error` event is emitted as ever, and its listener logs.
 *
 * @example
 * const app = new Koa();
 * app.use(problems({ translator }));
 */
export function problems(
  options: AdapterOptions = {},
): <Context extends KoaContext>(context: Context, next: () => Promise<unknown>) => Promise<void> {
  return async (context, next) => {
    try {
      await next();
    } catch (error) {
      // Half an answer is not to be taken for a whole one, on HTTP/2 neither. Koa tells its listener.
      if (context.headerSent) {
        if (!context.res.writableEnded) context.res.destroy(new Error("Cut"));
        throw error;
      }
      answer(error, context, options);
      context.app.emit("error", asError(error), context as never);
      return;
    }
    // Nothing was answered, or an error without a word: what @koa/router's allowedMethods does.
    const { status, body, respond } = context;
    if (status < 400 || body != null || respond === false || context.headerSent) return;
    answer(statusError(status), context, options);
  };
}

function answer(error: unknown, context: KoaContext, options: AdapterOptions): void {
  const begun = context.response.headers;
  const { status, headers, body } = answerTo(error, context.req, begun, {
    ...options,
    allow: methodsOf(context) ?? options.allow,
  });
  for (const name in begun) context.remove(name);
  // It may have been meant for somebody else to answer.
  context.respond = true;
  context.status = status;
  context.body = body;
  for (const [name, value] of Object.entries(headers)) context.set(name, value);
}

/** What @koa/router has found at this address, without the method that is refused. */
function methodsOf(context: KoaContext): readonly string[] | undefined {
  const methods = readList(read(context, "matched")).flatMap((layer) => read(layer, "methods") ?? []);
  return othersThan([context.req.method ?? ""], [...new Set(methods)].map(String));
}

/** Koa's listener throws for anything else; the error of another realm is one. */
function asError(error: unknown): Error {
  // Of a revoked proxy not even that can be asked.
  return attempt(() => error instanceof Error || {}.toString.call(error) === "[object Error]")
    ? (error as Error)
    : new Error("non-error thrown", { cause: error });
}
