/** Over HTTP/2 a field of the connection would end the answer, or the process. */
import { once } from "node:events";
import { connect, createServer } from "node:http2";
import type { AddressInfo } from "node:net";
import * as errors from "@scope/http-4xx-errors";
import { problems as inFastify } from "@scope/http-4xx-errors/fastify";
import { problems as inKoa } from "@scope/http-4xx-errors/koa";
import { problems as inNode } from "@scope/http-4xx-errors/node";
import fastify from "fastify";
import Koa from "koa";
import { expect, onTestFinished, test } from "vitest";
import { translator } from "./world.ts";

type Http2Server = ReturnType<typeof createServer>;

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
};

test.each(Object.entries(servers))("%s: no Upgrade, and no Connection", async (_, make) => {
  const server = (await make()).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // it listens to a port, not to a path
  const client = connect(`http://127.0.0.1:${port}`);
  onTestFinished(() => {
    client.destroy();
    server.close();
  });
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
