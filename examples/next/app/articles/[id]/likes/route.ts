import { answering, like, refusing } from "../../../../articles.ts";

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

export const POST = answering(async (_request: Request, { params }: Context) => {
  like((await params).id);
  return new Response(null, { status: 204 });
});

const refuse = refusing("POST");

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
