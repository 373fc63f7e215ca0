import swagger from "@fastify/swagger";
import { NotFound } from "@scope/http-4xx-errors";
import { problems } from "@scope/http-4xx-errors/fastify";
import { routeResponses } from "@scope/http-4xx-openapi/fastify";
import Fastify from "fastify";
import { expect, test } from "vitest";
import { expectComplete } from "./complete.ts";

test.each(["3.0", "3.1"] as const)("@fastify/swagger, %s", async (version) => {
  const app = Fastify();
  const api = routeResponses({ codes: [404, 405], version });
  for (const schema of api.schemas) app.addSchema(schema);
  await app.register(swagger, {
    openapi: { openapi: `${version}.1`, info: { title: "Orders", version: "1.0.0" } },
    refResolver: api.refResolver,
  });
  await app.register(problems());
  const params = { type: "object", properties: { id: { type: "string" } }, required: ["id"] };
  app.get("/orders/:id", { schema: { params, response: api.forRoute([404, 405]) } }, () => {
    throw new NotFound("No order 9", { extensions: { order: 9 } });
  });
  await app.ready();
  await expectComplete(app.swagger());

  const response = await app.inject("/orders/9");
  expect(response.statusCode).toBe(404);
  // The members of its own as well: the schema lets them through.
  expect(response.json()).toMatchObject({ detail: "No order 9", order: 9 });
});
