import type { APIRoute } from "astro";
import { add, refuseMethod, requireJson, requireWriter } from "../../articles.ts";

export const POST: APIRoute = async ({ request }) => {
  requireWriter(request.headers.get("Authorization"));
  requireJson(request.headers.get("Content-Type"));
  return Response.json(add(await request.json()), { status: 201 });
};

export const ALL: APIRoute = () => refuseMethod("POST");
