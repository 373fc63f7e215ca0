import type { APIRoute } from "astro";
import { find, refuseMethod } from "../../../articles.ts";

export const GET: APIRoute = ({ params }) => Response.json(find(params.id));

export const ALL: APIRoute = () => refuseMethod("GET", "HEAD");
