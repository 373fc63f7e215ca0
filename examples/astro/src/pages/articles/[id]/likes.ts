import type { APIRoute } from "astro";
import { like, refuseMethod } from "../../../articles.ts";

export const POST: APIRoute = ({ params }) => {
  like(params.id);
  return new Response(null, { status: 204 });
};

export const ALL: APIRoute = () => refuseMethod("POST");
