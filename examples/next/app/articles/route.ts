import { add, answering, refusing, requireJson, requireWriter } from "../../articles.ts";

export const POST = answering(async (request: Request) => {
  requireWriter(request.headers.get("Authorization"));
  requireJson(request.headers.get("Content-Type"));
  return Response.json(add(await request.json()), { status: 201 });
});

// Next itself answers without an Allow.
const refuse = refusing("POST");

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
