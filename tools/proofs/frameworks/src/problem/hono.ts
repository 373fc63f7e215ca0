import { createTranslator } from "@scope/http-4xx-i18n";
import en from "@scope/http-4xx-i18n/locales/en";
import nl from "@scope/http-4xx-i18n/locales/nl";
import { problemResponse } from "@scope/http-4xx-i18n/problem";
import { isClientError } from "@scope/http-4xx-lookup";
import { type Context, Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { methodNotAllowed } from "hono/method-not-allowed";

const translator = createTranslator([en, nl], { fallback: "en" });
const reader = (c: Context) => ({ translator, acceptLanguage: c.req.header("Accept-Language") });

export function useProblems(app: Hono): void {
  app.notFound((c) => problemResponse(404, reader(c)));
  app.onError((error, c) => {
    if (!(error instanceof HTTPException)) return c.text("Internal Server Error", 500);
    const response = error.getResponse();
    if (!isClientError(error.status)) return response;
    return problemResponse(error.status, { ...reader(c), headers: response.headers });
  });
  const onMethodNotAllowed = (c: Context, methods: string[]) =>
    problemResponse(405, { ...reader(c), headers: { Allow: methods.join(", ") } });
  app.use(methodNotAllowed({ app, onMethodNotAllowed }));
}

export const app = new Hono();

useProblems(app);

app.get("/articles/:id", (c) => {
  if (c.req.param("id") !== "17") throw new HTTPException(404);
  return c.json({ title: "Short and stout" });
});
