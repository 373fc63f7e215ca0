import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { NotFound } from "@scope/http-4xx-errors";
import { problems } from "@scope/http-4xx-errors/express";
import { responses } from "@scope/http-4xx-openapi";
import express from "express";
import { middleware } from "express-openapi-validator";
import { expect, onTestFinished, test } from "vitest";
import { expectComplete } from "./complete.ts";

test.each(["3.0", "3.1"] as const)("express-openapi-validator, %s: the whole document", async (version) => {
  const api = responses({ codes: [400, 404, 405], version });
  const rest = {
    info: { title: "Orders", version: "1.0.0" },
    paths: {
      "/orders/{id}": {
        get: {
          parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" as const } }],
          responses: { "200": { description: "The order" }, ...api.forOperation([400, 404, 405]) },
        },
      },
    },
    components: api.components,
  };
  const apiSpec =
    version === "3.0"
      ? { openapi: "3.0.4" as const, ...rest }
      : { openapi: "3.1.1" as const, webhooks: {}, ...rest, info: { ...rest.info, summary: "A shop" } };
  await expectComplete(apiSpec);

  const app = express();
  app.use(middleware({ apiSpec, validateResponses: true }));
  app.get("/orders/:id", () => {
    throw new NotFound("No such order");
  });
  app.use(problems());
  const server = app.listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // it listens to a port, not to a path
  const ask = async (id: string) => {
    const response = await fetch(`http://127.0.0.1:${port}/orders/${id}`);
    return [response.status, response.headers.get("content-type")];
  };
  expect(await ask("9")).toEqual([404, "application/problem+json"]);
  expect(await ask("nine")).toEqual([400, "application/problem+json"]);
});
