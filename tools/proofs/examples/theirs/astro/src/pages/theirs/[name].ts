import type { APIContext, APIRoute } from "astro";

const answers: Readonly<Record<string, (context: APIContext) => Response | Promise<Response>>> = {
  redirect: (context) => context.redirect("/articles/17"),
  rewrite: (context) => context.rewrite("/articles/17"),
  response: () => {
    throw new Response("mine", { status: 418, headers: { "X-Own": "yes" } });
  },
};

export const GET: APIRoute = (context) =>
  answers[context.params.name ?? ""]?.(context) ?? new Response("nothing was thrown");
