import { createTranslator } from "@scope/http-4xx-i18n";
import en from "@scope/http-4xx-i18n/locales/en";
import nl from "@scope/http-4xx-i18n/locales/nl";
import { problemResponse } from "@scope/http-4xx-i18n/problem";
import { isClientError } from "@scope/http-4xx-lookup";
import fastify, { type FastifyInstance } from "fastify";
import createError, { type HttpError } from "http-errors";

const translator = createTranslator([en, nl], { fallback: "en" });

export function useProblems(app: FastifyInstance): void {
  app.setNotFoundHandler(() => {
    throw createError(404);
  });
  app.setErrorHandler<HttpError>((error, request, reply) => {
    if (!isClientError(error.statusCode)) return reply.send(error);
    const problem = problemResponse(error.statusCode, {
      translator,
      acceptLanguage: request.headers["accept-language"],
      headers: { Vary: String(reply.getHeader("Vary") ?? ""), ...error.headers },
    });
    return reply.send(problem);
  });
}

export const app = fastify();

useProblems(app);

app.get<{ Params: { id: string } }>("/articles/:id", ({ params }) => {
  if (params.id !== "17") throw createError(404);
  return { title: "Short and stout" };
});

app.route({
  method: ["POST", "PUT", "PATCH", "DELETE"],
  url: "/articles/:id",
  handler() {
    throw createError(405, { headers: { Allow: "GET, HEAD" } });
  },
});
