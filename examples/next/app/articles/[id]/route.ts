import { answering, find, refusing } from "../../../articles.ts";

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

export const GET = answering(async (_request: Request, { params }: Context) => {
  return Response.json(find((await params).id));
});

const refuse = refusing("GET", "HEAD");

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
