/** What is needed of an application of Express 4; Express 5 has no `lazyrouter`. */
interface Application {
  lazyrouter?(): void;
  readonly _router?: { readonly stack: readonly object[] };
}

type Handler = (...args: readonly unknown[]) => unknown;

interface Layer {
  readonly handle: Handler;
}

type Next = (error?: unknown) => void;

/**
 * Has Express 4 treat the rejection of an async handler as what is thrown by another: without it, Node ends the
 * process. It holds for all routers of this copy of Express, also those made before. Express 5 does so itself, and is
 * left alone.
 *
 * @example
 * const app = express();
 * catchRejections(app);
 */
export function catchRejections<App extends object>(app: App): App {
  const { lazyrouter } = app as Application;
  if (typeof lazyrouter !== "function") return app;
  // Express 4 makes the router with its first layers when it is asked for it.
  lazyrouter.call(app);
  const router = (app as Application)._router;
  const layer = prototypeOf(router?.stack[0]);
  if (patched.has(layer)) return app;
  patched.add(layer);
  layer.handle_request = function (this: Layer, request: unknown, response: unknown, next: Next) {
    // With four parameters it is for errors.
    if (this.handle.length > 3) next();
    else settle(() => this.handle(request, response, next), next);
  };
  layer.handle_error = function (
    this: Layer,
    error: unknown,
    request: unknown,
    response: unknown,
    next: Next,
  ) {
    if (this.handle.length !== 4) next(error);
    else settle(() => this.handle(error, request, response, next), next);
  };
  const routers = prototypeOf(router);
  const param = routers.param as Handler;
  routers.param = function (this: unknown, name: unknown, handler: Handler) {
    const settled: Handler = (request, response, next, ...rest) =>
      settle(() => handler(request, response, next, ...rest), next as Next);
    return param.call(this, name, typeof handler === "function" ? settled : handler);
  };
  return app;
}

const patched = new WeakSet<object>();

function prototypeOf(value: object | undefined): Record<string, unknown> {
  return Object.getPrototypeOf(value);
}

/** Nothing that is thrown is no error: for what is false, Express would go on to the next handler. */
function settle(call: () => unknown, next: Next): void {
  const fail = (error: unknown) => next(error || new Error(`Thrown: ${error}`));
  try {
    const result = call() as PromiseLike<unknown> | undefined;
    if (typeof result?.then === "function") result.then(undefined, fail);
  } catch (error) {
    fail(error);
  }
}
