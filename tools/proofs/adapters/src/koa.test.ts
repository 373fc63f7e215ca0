import { runInNewContext } from "node:vm";
import koaCors from "@koa/cors";
import Router from "@koa/router";
import { problems } from "@scope/http-4xx-errors/koa";
import Koa from "koa";
import { expect, test, vi } from "vitest";
import "./matchers.ts";
import { ask, listen, translator } from "./world.ts";

function make(): Koa {
  return new Koa().use(problems({ translator })).use(koaCors({ origin: "*" }));
}

test("the error event is emitted for every error, also for what is none", async () => {
  const app = new Koa().use(problems({ translator }));
  app.use((ctx) => {
    if (ctx.path === "/null") throw null;
    ctx.throw(409, "Ordered already");
  });
  const listener = vi.fn();
  app.on("error", listener);
  const url = await listen(app.callback());
  expect((await ask(`${url}/null`)).status).toBe(500);
  expect(await (await ask(url)).json()).toMatchObject({ detail: "Ordered already" });
  expect(listener.mock.calls.map(([error]) => error.message)).toEqual([
    "non-error thrown",
    "Ordered already",
  ]);
  expect(listener.mock.calls[1]?.[1]).toMatchObject({ path: "/" });
});

test("the error of another realm, as a test in Jest has it, is emitted as it is", async () => {
  const error: Error = runInNewContext("new TypeError('elsewhere')");
  const app = make().use(() => {
    throw error;
  });
  const listener = vi.fn();
  app.on("error", listener);
  expect((await ask(await listen(app.callback()))).status).toBe(500);
  expect(listener.mock.lastCall?.[0]).toBe(error);
});

test("what @koa/router answers without throwing, and with", async () => {
  const app = make();
  const router = new Router().get("/articles", (ctx) => {
    ctx.body = "found";
  });
  app.use(router.routes()).use(router.allowedMethods());
  const url = await listen(app.callback());
  const response = await ask(`${url}/articles`, { method: "PUT" });
  expect(response).toHaveStatus4xx("405");
  await expect(response).toBeConformantWithBody();
  expect(response.headers.get("Allow")).toBe("HEAD, GET");
  expect(await response.json()).toMatchObject({ title: "Methode niet toegestaan" });
  expect((await ask(`${url}/articles`, { method: "PROPFIND" })).status).toBe(501);

  const throwing = make()
    .use(router.routes())
    .use(router.allowedMethods({ throw: true }));
  const thrown = await ask(`${await listen(throwing.callback())}/articles`, { method: "PUT" });
  await expect(thrown).toBeConformantWithBody();
  expect(thrown.headers.get("Allow")).toBe("HEAD, GET");
});

test("what was thrown is answered also where Koa was not to answer", async () => {
  const app = make().use((ctx) => {
    ctx.respond = false;
    ctx.throw(409, "Ordered already");
  });
  expect((await ask(await listen(app.callback()))).status).toBe(409);
});

test("an answer with a word of its own is left alone", async () => {
  const app = make().use((ctx) => {
    ctx.status = 404;
    ctx.body = "mine";
  });
  expect(await (await ask(await listen(app.callback()))).text()).toBe("mine");
});

test("ctx.throw and ctx.assert, with properties; CORS stays", async () => {
  const app = make().use((ctx: Koa.Context) => {
    ctx.set({ ETag: '"1"', "Cache-Control": "max-age=60", "X-RateLimit-Remaining": "3" });
    ctx.assert(ctx.path !== "/assert", 403, "Not yours");
    ctx.throw(409, "secret", { expose: false, headers: { "X-Id": "7" } });
  });
  app.silent = true;
  const url = await listen(app.callback());
  const init = { headers: { Origin: "https://www.example.com" } };
  const refused = await ask(`${url}/assert`, init);
  expect(await refused.json()).toMatchObject({ status: 403, detail: "Not yours" });
  const thrown = await ask(url, init);
  expect(thrown).toHaveStatus4xx("409");
  expect(await thrown.text()).not.toContain("secret");
  for (const { headers } of [refused, thrown]) {
    expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(headers.get("X-RateLimit-Remaining")).toBe("3");
    expect([headers.get("ETag"), headers.get("Cache-Control")]).toEqual([null, null]);
  }
  expect(thrown.headers.get("X-Id")).toBe("7");
});
