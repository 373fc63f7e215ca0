import { forbidden, notFound, permanentRedirect, redirect } from "next/navigation";
import { answering } from "../../../articles.ts";

interface Context {
  readonly params: Promise<{ readonly name: string }>;
}

const thrown: Readonly<Record<string, () => never>> = {
  redirect: () => redirect("/articles/17"),
  permanent: () => permanentRedirect("/articles/17"),
  missing: notFound,
  forbidden,
  response: () => {
    throw new Response("mine", { status: 418, headers: { "X-Own": "yes" } });
  },
};

export const GET = answering(async (_request: Request, { params }: Context): Promise<Response> => {
  thrown[(await params).name]?.();
  return new Response("nothing was thrown");
});
