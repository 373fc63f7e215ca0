import { responses } from "@scope/http-4xx-openapi";
import { test } from "vitest";
import { z } from "zod";
import { createDocument } from "zod-openapi";
import { expectComplete } from "./complete.ts";

test("zod-openapi", async () => {
  const api = responses({ codes: [404, 405], version: "3.1" });
  const document = createDocument({
    openapi: "3.1.1",
    info: { title: "Orders", version: "1.0.0" },
    paths: {
      "/orders/{id}": {
        get: {
          requestParams: { path: z.object({ id: z.string() }) },
          responses: { "200": { description: "The order" }, ...api.forOperation([404, 405]) },
        },
      },
    },
    components: api.components,
  });
  await expectComplete(document);
});
