import * as errors from "@scope/http-4xx-errors";
import { problems } from "@scope/http-4xx-errors/fetch";
import { translator } from "./translator.ts";

/** A worker, Deno or Bun has it in an object as `fetch`; a route of Next calls it `GET`. */
export const handler = problems({ translator })(async (request: Request) => {
  if (new URL(request.url).pathname !== "/articles/17") throw new errors.NotFound();
  return Response.json({ title: "Short and stout" });
});
