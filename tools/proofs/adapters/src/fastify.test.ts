import { once } from "node:events";
import { connect } from "node:net";
import { problems, serverOptions } from "@scope/http-4xx-errors/fastify";
import fastify from "fastify";
import { expect, test } from "vitest";
import "./matchers.ts";
import { ask, started, translator } from "./world.ts";

function make() {
  const app = fastify(serverOptions({ translator }));
  app.register(problems({ translator }));
  return app;
}

async function serve(app: ReturnType<typeof make>): Promise<string> {
  await app.ready();
  return started(app.server);
}

test("what Ajv has found, and where", async () => {
  const app = make();
  const age = { type: "object", required: ["age"], properties: { age: { type: "integer" } } };
  app.post("/body", { schema: { body: age } }, async () => "read");
  app.get("/query", { schema: { querystring: age } }, async () => "read");
  const url = await serve(app);
  const headers = { "Content-Type": "application/json" };
  const body = await ask(`${url}/body`, { method: "POST", headers, body: '{"age":"x"}' });
  expect(body).toHaveStatus4xx("400");
  expect(await body.json()).toMatchObject({ errors: [{ detail: "must be integer", pointer: "/age" }] });
  const query = await ask(`${url}/query`);
  expect(await query.json()).toMatchObject({
    errors: [{ detail: "must have required property 'age'", pointer: "/age", in: "query" }],
  });
});

test("the schema that a route has for its answers does not cut the problem", async () => {
  const app = make();
  const only = { type: "object", properties: { code: { type: "string" } }, required: ["code"] };
  app.get("/", { schema: { response: { "4xx": only } } }, async () => {
    throw Object.assign(new Error("Ordered already"), { statusCode: 409 });
  });
  const response = await ask(await serve(app));
  expect(response).toHaveStatus4xx("409");
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  expect(await response.json()).toMatchObject({ status: 409, detail: "Ordered already" });
});

test("plugins inside, with a prefix, and their own handlers", async () => {
  const app = make();
  const fail = async () => {
    throw Object.assign(new Error("no"), { statusCode: 409 });
  };
  app.register(async (inside) => void inside.get("/inside", fail), { prefix: "/v1" });
  app.register(async (own) => {
    own.setErrorHandler((_error, _request, reply) => reply.code(418).send("own"));
    own.get("/own", fail);
  });
  const url = await serve(app);
  expect((await ask(`${url}/v1/inside`)).headers.get("Content-Type")).toBe("application/problem+json");
  expect((await ask(`${url}/v1/nowhere`)).headers.get("Content-Type")).toBe("application/problem+json");
  expect((await ask(`${url}/own`)).status).toBe(418);
});

test("405 takes its Allow from the router", async () => {
  const app = make();
  app.get("/articles", async () => "found");
  app.route({
    method: ["PUT", "POST"],
    url: "/articles",
    handler() {
      throw Object.assign(new Error(), { statusCode: 405 });
    },
  });
  const response = await ask(`${await serve(app)}/articles`, { method: "PUT" });
  expect(response).toHaveStatus4xx("405");
  expect(response.headers.get("Allow")).toBe("GET, HEAD");
});

test("addresses that cannot be decoded, or are too long", async () => {
  const app = make();
  app.get("/p/:id", async () => "found");
  const url = await serve(app);
  for (const [path, status] of [
    ["/p/%zz", 400],
    [`/p/${"a".repeat(200)}`, 414],
  ] as const) {
    const response = await ask(url + path);
    expect(response.status).toBe(status);
    await expect(response).toBeConformantWithBody();
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  }
});

test.each([
  ["GET / HTTP/9.9\r\n\r\n", 400],
  [`GET / HTTP/1.1\r\nX: ${"a".repeat(20_000)}\r\n\r\n`, 431],
])("what is no HTTP: %.20s", async (bytes, status) => {
  const url = await serve(make());
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.end(bytes);
  let text = "";
  socket.setEncoding("utf8").on("data", (part) => (text += part));
  await once(socket, "close");
  const [head = "", body = ""] = text.split("\r\n\r\n");
  expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(head).toContain("content-type: application/problem+json\r\n");
  expect(head).toContain(`content-length: ${Buffer.byteLength(body)}\r\n`);
  expect(JSON.parse(body)).toMatchObject({ status });
});

test.each([null, undefined, "secret", 409])("%s, thrown by an async handler", async (value) => {
  const app = make();
  app.get("/", async () => {
    throw value;
  });
  const response = await ask(await serve(app));
  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({ status: 500 });
});

test("a logger gets what Fastify's own handler gives it: the error and its message", async () => {
  const lines: unknown[] = [];
  const write = (level: string) => (fields: { err?: unknown }, message?: string) => {
    if ("err" in fields) lines.push([level, message]);
  };
  const logger = {
    ...{ level: "info", fatal() {}, warn() {}, debug() {}, trace() {}, silent() {} },
    ...{ info: write("info"), error: write("error"), child: () => logger },
  };
  const app = fastify({ loggerInstance: logger });
  app.register(problems({ translator }));
  app.get("/409", async () => {
    throw Object.assign(new Error("Ordered already"), { statusCode: 409 });
  });
  app.get("/500", async () => {
    throw "a text";
  });
  for (const path of ["/409", "/500"]) await app.inject(path);
  expect(lines).toEqual([
    ["info", "Ordered already"],
    ["error", "a text"],
  ]);
});
