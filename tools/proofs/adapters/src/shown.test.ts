/** What the README of the errors package shows, in real servers, asked by a real client. */
import type { RequestListener } from "node:http";
import "reflect-metadata";
import { getRequestListener } from "@hono/node-server";
import { Module } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { ExpressAdapter } from "@nestjs/platform-express";
import { toNodeHandler } from "h3/node";
import { describe, expect, onTestFinished, test } from "vitest";
import "./matchers.ts";
import { app as inExpress, serve } from "./shown/express.ts";
import { app as inFastify } from "./shown/fastify.ts";
import { handler } from "./shown/fetch.ts";
import { app as inH3 } from "./shown/h3.ts";
import { app as inHono } from "./shown/hono.ts";
import { app as inKoa } from "./shown/koa.ts";
import { configure } from "./shown/nest.ts";
import { server } from "./shown/node.ts";
import { ask, listen, started } from "./world.ts";

const listeners: readonly (readonly [string, RequestListener])[] = [
  ["Express", inExpress],
  ["Hono", getRequestListener(inHono.fetch)],
  ["Koa", inKoa.callback()],
  ["h3", toNodeHandler(inH3)],
  ["fetch", getRequestListener(handler)],
];

const urls: readonly (readonly [string, () => Promise<string>])[] = [
  ...listeners.map(([name, listener]) => [name, () => listen(listener)] as const),
  [
    "Fastify",
    async () => {
      await inFastify.ready();
      return started(inFastify.server);
    },
  ],
  ["node:http", () => started(server)],
];

describe.each(urls)("%s", (_, start) => {
  test("what there is, and what there is not, in the reader's language", async () => {
    const url = await start();
    expect(await (await ask(`${url}/articles/17`)).json()).toEqual({ title: "Short and stout" });
    for (const path of ["/articles/18", "/nowhere"]) {
      const response = await ask(url + path);
      expect(response).toHaveStatus4xx("404");
      await expect(response).toBeConformantWithBody();
      expect(response.headers.get("Content-Language")).toBe("nl");
      expect(await response.json()).toMatchObject({ title: "Niet gevonden" });
    }
  });
});

test.each(listeners.filter(([name]) => /Hono|Koa/.test(name)))(
  "%s knows the methods",
  async (_, listener) => {
    const response = await ask(`${await listen(listener)}/articles/17`, { method: "PUT" });
    expect(response).toHaveStatus4xx("405");
    await expect(response).toBeConformantWithBody();
  },
);

test("Express answers what Node refuses before it is asked", async () => {
  const url = await started(serve(0));
  const response = await ask(url, { headers: { "X-Large": "x".repeat(20_000) } });
  expect(response).toHaveStatus4xx("431");
  expect(await response.json()).toMatchObject({ status: 431, title: "Request Header Fields Too Large" });
});

test("Nest", async () => {
  class Root {}
  Module({})(Root);
  const app = await NestFactory.create(Root, new ExpressAdapter(), { logger: false });
  configure(app);
  await app.listen(0, "127.0.0.1");
  onTestFinished(() => app.close());
  const response = await ask(`${await app.getUrl()}/nowhere`);
  expect(response).toHaveStatus4xx("404");
  expect(response.headers.get("Content-Language")).toBe("nl");
});
