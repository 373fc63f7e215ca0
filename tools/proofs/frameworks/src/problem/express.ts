import { createTranslator } from "@scope/http-4xx-i18n";
import en from "@scope/http-4xx-i18n/locales/en";
import nl from "@scope/http-4xx-i18n/locales/nl";
import { problemResponse } from "@scope/http-4xx-i18n/problem";
import { isClientError } from "@scope/http-4xx-lookup";
import express, { type ErrorRequestHandler, type RequestHandler } from "express";
import createError from "http-errors";

const translator = createTranslator([en, nl], { fallback: "en" });

export const notFound: RequestHandler = () => {
  throw createError(404);
};

export const problems: ErrorRequestHandler = async (error, request, response, next) => {
  if (response.headersSent || !isClientError(error.status)) return next(error);
  const problem = problemResponse(error.status, {
    translator,
    acceptLanguage: request.get("Accept-Language"),
    headers: { Vary: response.get("Vary") ?? "", ...error.headers },
  });
  response
    .status(problem.status)
    .setHeaders(problem.headers)
    .end(await problem.text());
};

export const app = express();

app
  .route("/articles/:id")
  .get((request, response) => {
    if (request.params.id !== "17") throw createError(404);
    response.json({ title: "Short and stout" });
  })
  .all(() => {
    throw createError(405, { headers: { Allow: "GET, HEAD" } });
  });

app.use(notFound, problems); // behind the routes
