import { responses } from "@scope/http-4xx-openapi";
import { Hono } from "hono";
import { describeRoute, generateSpecs } from "hono-openapi";
import { test } from "vitest";
import { expectComplete } from "./complete.ts";

test("hono-openapi", async () => {
  const api = responses({ codes: [404, 405], version: "3.1" });
  const app = new Hono();
  app.get(
    "/orders/:id",
    describeRoute({ responses: { 200: { description: "The order" }, ...api.forOperation([404, 405]) } }),
    (context) => context.body(null),
  );
  const documentation = { info: { title: "Orders", version: "1.0.0" }, components: api.components };
  await expectComplete(await generateSpecs(app, { documentation }));
});
