import { error, type RequestEvent, redirect } from "@sveltejs/kit";
import { answering } from "../../../articles.ts";

const thrown: Readonly<Record<string, () => never>> = {
  redirect: () => redirect(303, "/articles/17"),
  error: () => error(409, "Ordered already"),
  response: () => {
    throw new Response("mine", { status: 418, headers: { "X-Own": "yes" } });
  },
};

export const GET = answering(({ params }: RequestEvent): Response => {
  thrown[params.name ?? ""]?.();
  return new Response("nothing was thrown");
});
