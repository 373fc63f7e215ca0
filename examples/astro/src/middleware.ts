import { problems } from "@scope/http-4xx-errors/fetch";
import type { APIContext, MiddlewareNext } from "astro";
import { translator } from "./articles.ts";

/** Around every endpoint. */
export const onRequest = problems({ translator })((_context: APIContext, next: MiddlewareNext) => next());
