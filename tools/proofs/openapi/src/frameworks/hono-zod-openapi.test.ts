import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { responses } from "@scope/http-4xx-openapi";
import { test } from "vitest";
import { expectComplete } from "./complete.ts";

test("@hono/zod-openapi", async () => {
  const api = responses({ codes: [404, 405], version: "3.1" });
  const app = new OpenAPIHono();
  for (const [name, response] of Object.entries(api.components.responses)) {
    app.openAPIRegistry.registerComponent("responses", name, response);
  }
  for (const [name, schema] of Object.entries(api.components.schemas)) {
    app.openAPIRegistry.registerComponent("schemas", name, schema);
  }
  const order = createRoute({
    method: "get",
    path: "/orders/{id}",
    request: { params: z.object({ id: z.string() }) },
    responses: { 200: { description: "The order" }, ...api.forOperation([404, 405]) },
  });
  app.openapi(order, (context) => context.body(null));
  await expectComplete(
    app.getOpenAPI31Document({ openapi: "3.1.1", info: { title: "Orders", version: "1.0.0" } }),
  );
});
