import { getRequestListener } from "@hono/node-server";
import { problems } from "@scope/http-4xx-errors/fetch";
import { type Framework, origin, throwOne } from "../framework.ts";
import { fieldsOfClient } from "../thrown.ts";
import { listen } from "../world.ts";

async function handle(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  // There is no answer that was begun: a `Response` that is not returned is gone, with its fields.
  if (pathname.startsWith("/throw/")) throwOne(pathname.slice("/throw/".length));
  return new Response("found");
}

/** What stands around a handler adds to its answer what is for the client. */
function forClient(handler: (request: Request) => Promise<Response>) {
  return async (request: Request): Promise<Response> => {
    const response = await handler(request);
    response.headers.set("Access-Control-Allow-Origin", origin);
    response.headers.append("Vary", "Origin");
    for (const [name, value] of Object.entries(fieldsOfClient)) response.headers.set(name, value);
    return response;
  };
}

export const inFetch: Framework = {
  name: "fetch",
  late: false,
  routes: false,
  start: (options) => listen(getRequestListener(forClient(problems(options)(handle)))),
};
