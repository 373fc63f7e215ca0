import type { AdapterOptions } from "./adapters/adapter-options.ts";
import { logged, webResponse } from "./adapters/web-response.ts";
import { read, readText } from "./problem/read.ts";
import { isReceived, isResponse } from "./problem/received.ts";

export type { AdapterOptions } from "./adapters/adapter-options.ts";

/** A request, or the context in which SvelteKit and Astro pass it. */
export type RequestOrContext = Request | { readonly request: Request };

/**
 * Wraps what answers a request with a `Response`: a handler of a worker, Deno or Bun, a route handler of Next, an
 * endpoint of SvelteKit or Astro. What it throws is answered as problem details in the reader's language, and server
 * errors are written to the console. What is a framework's own goes through: a `Response` or redirect that is thrown,
 * and what Next throws.
 *
 * @example
 * export default { fetch: problems({ translator })(async (request) => { ... }) };
 * export const GET = problems({ translator })(async (request) => { ... });
 */
export function problems(
  options: AdapterOptions = {},
): <Asked extends RequestOrContext, Rest extends unknown[], Answer>(
  handler: (asked: Asked, ...rest: Rest) => Answer | Promise<Answer>,
) => (asked: Asked, ...rest: Rest) => Promise<Answer | Response> {
  return (handler) =>
    async (asked, ...rest) => {
      try {
        return await handler(asked, ...rest);
      } catch (error) {
        // Next knows what it has thrown by its digest, SvelteKit a redirect by its class, of which this is the form.
        const isRedirect =
          readText(error, "location") && read(error, "status", (status) => /^3/.test(`${status}`) || null);
        if (isRedirect || readText(error, "digest")) throw error;
        if (isResponse(error) && !isReceived(error)) return error;
        // A request has no property of that name.
        const request = (asked as { readonly request?: Request }).request ?? (asked as Request);
        return logged(error, webResponse(error, request, options, rest[0]));
      }
    };
}
