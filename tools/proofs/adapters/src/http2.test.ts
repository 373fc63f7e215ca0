/** Over HTTP/2 a field of the connection would end the answer, or the process. */
import { once } from "node:events";
import {
  type ClientHttp2Session,
  connect,
  createServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
} from "node:http2";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { getRequestListener } from "@hono/node-server";
import * as errors from "@scope/http-4xx-errors";
import { problems as inFastify } from "@scope/http-4xx-errors/fastify";
import { problems as inFetch } from "@scope/http-4xx-errors/fetch";
import { problems as inH3 } from "@scope/http-4xx-errors/h3";
import { problems as inHono } from "@scope/http-4xx-errors/hono";
import { problems as inKoa } from "@scope/http-4xx-errors/koa";
import { problems as inNode } from "@scope/http-4xx-errors/node";
import fastify from "fastify";
import { H3 } from "h3";
import { toNodeHandler } from "h3/node";
import * as v1 from "h3-1";
import { Hono } from "hono";
import Koa from "koa";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { translator } from "./world.ts";

type Http2Server = ReturnType<typeof createServer>;
/** They take either version, and are typed for the first. */
type Http2Listener = Parameters<typeof createServer>[1] & object;

function refuse(): never {
  throw new errors.UpgradeRequired({ headers: { Upgrade: "websocket" } });
}

const servers: Readonly<Record<string, () => Promise<Http2Server>>> = {
  "node:http2": async () => createServer(inNode({ translator })(refuse)),
  Koa: async () => {
    const app = new Koa();
    app.use(inKoa({ translator })).use(refuse);
    return createServer(app.callback());
  },
  Fastify: async () => {
    const app = fastify({ http2: true });
    app.register(inFastify({ translator }));
    app.get("/", async () => refuse());
    await app.ready();
    return app.server;
  },
  Hono: async () => {
    const app = new Hono();
    inHono({ translator })(app);
    app.get("/", refuse);
    return createServer(getRequestListener(app.fetch) as Http2Listener);
  },
  "h3 v1": async () => {
    const app = v1.createApp({ onError: inH3({ translator }) }).use(v1.eventHandler(refuse));
    return createServer(v1.toNodeListener(app) as Http2Listener);
  },
  "h3 v2": async () => {
    const app = new H3({ onError: inH3({ translator }), silent: true }).get("/", refuse);
    return createServer(toNodeHandler(app) as Http2Listener);
  },
  "a handler of requests, in @hono/node-server": async () =>
    createServer(getRequestListener(inFetch({ translator })(refuse)) as Http2Listener),
};

async function connected(make: () => Promise<Http2Server>): Promise<ClientHttp2Session> {
  const server = (await make()).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // it listens to a port, not to a path
  const client = connect(`http://127.0.0.1:${port}`);
  onTestFinished(() => {
    client.destroy();
    server.close();
  });
  return client;
}

describe.each(Object.entries(servers))("%s", (_, make) => {
  test("no Upgrade, and no Connection", async () => {
    const client = await connected(make);
    const request = client.request({ ":path": "/", "accept-language": "nl" });
    const [headers] = await once(request, "response");
    expect(headers).toMatchObject({ ":status": 426, "content-type": "application/problem+json" });
    expect(headers).toMatchObject({ "content-language": "nl" });
    expect(headers).not.toHaveProperty("upgrade");
    let body = "";
    request.setEncoding("utf8").on("data", (part) => (body += part));
    await once(request, "end");
    expect(JSON.parse(body)).toMatchObject({ status: 426 });
  });

  test("HEAD is answered", async () => {
    const client = await connected(make);
    const [headers] = await once(client.request({ ":path": "/", ":method": "HEAD" }), "response");
    expect(headers).toMatchObject({ ":status": 426, "content-type": "application/problem+json" });
  });
});

/** Half an answer, and then an error. */
const late: Readonly<Record<string, () => Promise<Http2Server>>> = {
  "node:http2": async () =>
    createServer(
      inNode({ translator })(async (_request: Http2ServerRequest, response: Http2ServerResponse) => {
        response.write("half");
        await setTimeout(20);
        refuse();
      }),
    ),
  Koa: async () => {
    const app = new Koa().on("error", () => {});
    app.use(inKoa({ translator })).use(async ({ res }) => {
      res.statusCode = 200;
      res.write("half");
      await setTimeout(20);
      refuse();
    });
    return createServer(app.callback());
  },
  Fastify: async () => {
    const app = fastify({ http2: true });
    app.register(inFastify({ translator }));
    app.get("/", async (_request, { raw }) => {
      raw.write("half");
      await setTimeout(20);
      refuse();
    });
    await app.ready();
    return app.server;
  },
  "h3 v1": async () => {
    const handler = v1.eventHandler(async ({ node: { res } }) => {
      res.write("half");
      await setTimeout(20);
      refuse();
    });
    return createServer(
      v1.toNodeListener(v1.createApp({ onError: inH3({ translator }) }).use(handler)) as Http2Listener,
    );
  },
};

test.each(Object.entries(late))("%s: half an answer is not ended as a whole one", async (_, make) => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const request = (await connected(make)).request({ ":path": "/" });
  // At once, as both may arrive together.
  const [response, end] = [once(request, "response"), once(request.resume(), "end")];
  end.catch(() => {});
  const [headers] = await response;
  expect(headers).toMatchObject({ ":status": 200 });
  await expect(end).rejects.toThrow("NGHTTP2_INTERNAL_ERROR");
});
