import type { RequestEvent } from "@sveltejs/kit";
import { add, answering, refusing, requireJson, requireWriter } from "../../articles.ts";

export const POST = answering(async ({ request }: RequestEvent) => {
  requireWriter(request.headers.get("Authorization"));
  requireJson(request.headers.get("Content-Type"));
  return Response.json(add(await request.json()), { status: 201 });
});

export const fallback = refusing("POST");
