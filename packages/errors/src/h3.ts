import type { AdapterOptions } from "./adapters/adapter-options.ts";
import { answerNode, cutShort, type NodeRequest, type NodeResponse } from "./adapters/node-http.ts";
import { unwrap } from "./adapters/unwrap.ts";
import { type WebRequest, webResponse } from "./adapters/web-response.ts";

export type { AdapterOptions } from "./adapters/adapter-options.ts";

/** What is needed of an event of h3 v2. */
export interface H3Event {
  readonly req: WebRequest;
  readonly res: {
    readonly headers: Headers;
    /** Those that h3 itself would keep, of CORS for instance; most are among the others too. */
    readonly errHeaders?: Headers;
    readonly status?: number | undefined;
  };
}

/** What is needed of an event of h3 v1. */
export interface H3NodeEvent {
  readonly node: { readonly req: NodeRequest; readonly res: NodeResponse };
}

/**
 * The `onError` of h3 v1 and v2: whatever was thrown, and what no route has answered, as problem details in the reader's
 * language. h3 v2 logs what it does not know itself; with v1, server errors are written to the console.
 *
 * @example
 * const app = new H3({ onError: problems({ translator }) }); // v2
 * const app = createApp({ onError: problems({ translator }) }); // v1
 */
export function problems(
  options: AdapterOptions = {},
): (error: unknown, event: H3Event | H3NodeEvent) => Response | undefined {
  return (given, event) => {
    const error = unwrap(given);
    // Of v1 they are Node's: asked for the request, a client could answer by the name of a field.
    const { req, res } = event as H3Event;
    if (res?.headers) {
      return webResponse(error, req, {
        ...options,
        responseHeaders: [...res.headers, ...(res.errHeaders ?? [])],
        responseStatus: res.status,
      });
    }
    const { node } = event as H3NodeEvent;
    if (cutShort(node.res) || answerNode(error, node.req, node.res, options) >= 500)
      console.error("[h3]", error);
    return undefined;
  };
}
