import type { RequestEvent } from "@sveltejs/kit";
import { answering, like, refusing } from "../../../../articles.ts";

export const POST = answering(({ params }: RequestEvent) => {
  like(params.id);
  return new Response(null, { status: 204 });
});

export const fallback = refusing("POST");
