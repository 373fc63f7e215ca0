import * as errors from "@scope/http-4xx-errors";
import type { APIRoute } from "astro";

// Astro's own answer is empty. A page of yours goes before this.
export const ALL: APIRoute = () => {
  throw new errors.NotFound();
};
