import type { RequestEvent } from "@sveltejs/kit";
import { answering, find, refusing } from "../../../articles.ts";

export const GET = answering(({ params }: RequestEvent) => Response.json(find(params.id)));

export const fallback = refusing("GET", "HEAD");
