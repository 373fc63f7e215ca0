import * as errors from "@scope/http-4xx-errors";
import type { RequestEvent } from "@sveltejs/kit";
import { answering } from "../../articles.ts";

// SvelteKit's own answer is in English. A page of yours goes before this.
export const fallback = answering((_event: RequestEvent): Response => {
  throw new errors.NotFound();
});
