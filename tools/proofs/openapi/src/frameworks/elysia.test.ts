import { openapi } from "@elysiajs/openapi";
import { responses } from "@scope/http-4xx-openapi";
import { Elysia, t } from "elysia";
import { test } from "vitest";
import { expectComplete } from "./complete.ts";

test("Elysia", async () => {
  const api = responses({ codes: [404, 405], version: "3.0" });
  const app = new Elysia()
    .use(
      openapi({
        documentation: { info: { title: "Orders", version: "1.0.0" }, components: api.components },
      }),
    )
    .get("/orders/:id", () => "", {
      params: t.Object({ id: t.String() }),
      detail: { responses: { 200: { description: "The order" }, ...api.forOperation([404, 405]) } },
    });
  const response = await app.handle(new Request("http://localhost/openapi/json"));
  await expectComplete(await response.json());
});
