/** What the README says below its table, of the frameworks themselves. */
import { once } from "node:events";
import { createServer } from "node:http";
import { connect, createServer as createHttp2Server } from "node:http2";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { NotFound, UpgradeRequired } from "@scope/http-4xx-errors";
import express from "express";
import express4 from "express-4";
import Koa from "koa";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { koaApplication } from "./frameworks/koa.ts";
import { listening } from "./frameworks/listening.ts";

beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

describe.each([
  ["Express 4", express4],
  ["Express 5", express],
])("%s", (_, make) => {
  async function page(environment: string, thrown: unknown): Promise<[status: number, text: string]> {
    const app = make().set("env", environment);
    app.get("/", () => {
      throw thrown;
    });
    const { get, stop } = await listening(createServer(app));
    onTestFinished(stop);
    const response = await get("/");
    return [response.status, await response.text()];
  }

  test("shows message and stack, but in production", async () => {
    const error = new NotFound("Order 9 does not exist");
    expect(await page("production", error)).toEqual([404, expect.not.stringContaining("Order 9")]);
    const [status, text] = await page("development", error);
    expect(status).toBe(404);
    expect(text).toMatch(/Order 9 does not exist.*readme-sentences\.test/s);
  });

  test("has no phrase for an undefined code", async () => {
    const error = Object.assign(new Error("No such luck"), { status: 477 });
    expect(await page("production", error)).toEqual([477, expect.stringContaining("undefined")]);
  });

  test("takes null for no error", async () => {
    expect((await page("production", null))[0]).toBe(404);
  });
});

test("Koa answers an undefined code with 500 and the message", async () => {
  const { get, stop } = await koaApplication.start();
  onTestFinished(stop);
  const response = await get("/477");
  expect([response.status, await response.text()]).toEqual([500, "Bad Request"]);
});

test("over HTTP/2 a 426 stays unanswered, and any other error does not", async () => {
  const app = new Koa();
  app.silent = true;
  app.use(({ path }) => {
    throw path === "/426" ? new UpgradeRequired({ headers: { Upgrade: "websocket" } }) : new NotFound();
  });
  // Koa rejects, and nobody hears it: the process would end.
  const handle = app.callback();
  const failed = vi.fn();
  const server = createHttp2Server((request, response) => void handle(request, response).catch(failed));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const client = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`); // of a port
  onTestFinished(() => {
    client.destroy();
    server.close();
  });
  const [{ ":status": status }] = await once(client.request({ ":path": "/404" }), "response");
  expect(status).toBe(404);
  const answered = vi.fn();
  client.request({ ":path": "/426" }).on("response", answered);
  await expect.poll(() => failed).toHaveBeenCalledOnce();
  await wait(100);
  expect(answered).not.toHaveBeenCalled();
});
