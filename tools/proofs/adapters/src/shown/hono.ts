import * as errors from "@scope/http-4xx-errors";
import { problems } from "@scope/http-4xx-errors/hono";
import { Hono } from "hono";
import { methodNotAllowed } from "hono/method-not-allowed";
import { translator } from "./translator.ts";

export const app = new Hono();

problems({ translator })(app);
app.use(methodNotAllowed({ app })); // as problems, too

app.get("/articles/:id", (c) => {
  if (c.req.param("id") !== "17") throw new errors.NotFound();
  return c.json({ title: "Short and stout" });
});
