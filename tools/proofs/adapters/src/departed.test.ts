/** A client that has left before the error: nobody is answered, no rejection is left over, and the next one is served. */
import { EventEmitter, once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { connect, createServer as createServer2, type Http2Server } from "node:http2";
import type { AddressInfo, Server, Socket } from "node:net";
import { connect as connectSocket } from "node:net";
import { getRequestListener } from "@hono/node-server";
import * as errors from "@scope/http-4xx-errors";
import { catchRejections, problems as inExpress } from "@scope/http-4xx-errors/express";
import { problems as inFastify } from "@scope/http-4xx-errors/fastify";
import { problems as inFetch } from "@scope/http-4xx-errors/fetch";
import { problems as inH3 } from "@scope/http-4xx-errors/h3";
import { problems as inHono } from "@scope/http-4xx-errors/hono";
import { problems as inKoa } from "@scope/http-4xx-errors/koa";
import { problems as inNode } from "@scope/http-4xx-errors/node";
import express from "express";
import express4 from "express-4";
import fastify from "fastify";
import { H3 } from "h3";
import { toNodeHandler } from "h3/node";
import * as v1 from "h3-1";
import { Hono } from "hono";
import Koa from "koa";
import { expect, onTestFinished, test } from "vitest";
import { translator } from "./world.ts";

type Fail = () => Promise<never>;

const listeners: Readonly<Record<string, (fail: Fail) => RequestListener | Promise<RequestListener>>> = {
  "node:http": (fail) => inNode({ translator })(fail),
  "a handler of requests": (fail) => getRequestListener(inFetch({ translator })(fail)),
  Hono: (fail) => getRequestListener(inHono({ translator })(new Hono()).get("/", fail).fetch),
  Koa: (fail) => {
    const app = new Koa().on("error", () => {});
    return app.use(inKoa({ translator })).use(fail).callback();
  },
  Fastify: async (fail) => {
    const app = fastify();
    app.register(inFastify({ translator }));
    app.get("/", fail);
    await app.ready();
    return (request, response) => app.routing(request, response);
  },
  "h3 v1": (fail) =>
    v1.toNodeListener(v1.createApp({ onError: inH3({ translator }) }).use(v1.eventHandler(fail))),
  "h3 v2": (fail) =>
    toNodeHandler(new H3({ onError: inH3({ translator }), silent: true }).get("/", fail)) as RequestListener,
};
const applications: typeof listeners = {
  "Express 4": (fail) =>
    catchRejections(express4()).get("/", fail).use(inExpress({ translator })) as RequestListener,
  "Express 5": (fail) => express().get("/", fail).use(inExpress({ translator })) as RequestListener,
};

test.each(Object.entries({ ...listeners, ...applications }))("%s", async (_, make) => {
  const { fail, arrived, leave } = patient();
  const server = createServer(await make(fail));
  const port = await listening(server, leave);
  const client = connectSocket(port, "127.0.0.1").on("error", () => {});
  client.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
  await arrived;
  client.destroy();
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(409);
});

test.each(Object.entries(listeners))("%s, over HTTP/2", async (_, make) => {
  const { fail, arrived, leave } = patient();
  // They take either version, and are typed for the first.
  const server = createServer2((await make(fail)) as Parameters<typeof createServer2>[1] & object);
  const port = await listening(server, leave);
  const ask = () => {
    const client = connect(`http://127.0.0.1:${port}`).on("error", () => {});
    onTestFinished(() => client.destroy());
    return { client, request: client.request({ ":path": "/" }).on("error", () => {}) };
  };
  const { client } = ask();
  await arrived;
  client.destroy();
  const [headers] = await once(ask().request, "response");
  expect(headers).toMatchObject({ ":status": 409, "content-type": "application/problem+json" });
});

/** What fails, the first time not before its client has left. */
function patient(): { fail: Fail; arrived: Promise<unknown>; leave: () => void } {
  const events = new EventEmitter();
  const [arrived, left] = [once(events, "arrived"), once(events, "left")];
  const fail = async () => {
    events.emit("arrived");
    await left;
    throw new errors.Conflict();
  };
  return { fail, arrived, leave: () => events.emit("left") };
}

async function listening(server: Server | Http2Server, leave: () => void): Promise<number> {
  server.once("connection", (socket: Socket) => socket.once("close", leave));
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port; // it listens to a port, not to a path
}
