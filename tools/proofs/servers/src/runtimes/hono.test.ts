import { createHandler } from "@scope/http-4xx-fixtures/fetch";
import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { testHandler } from "./test-handler.ts";

describe("Hono", () => {
  const handler = createHandler();
  const app = new Hono().all("/*", (context) => handler(context.req.raw));
  testHandler(async () => ({ send: async (path, init) => app.request(path, init), stop: async () => {} }));

  test("beside other routes, under a path of its own", async () => {
    const mock = createHandler({ basePath: "/mock" });
    const api = new Hono()
      .get("/articles", (context) => context.json([]))
      .all("/mock/*", (context) => mock(context.req.raw));
    expect((await api.request("/articles")).status).toBe(200);
    expect((await api.request("/mock/iis-451")).headers.get("X-MS-Location")).toMatch(/^https:/);
    expect((await api.request("/mock/499")).status).toBe(404);
  });

  test("mounted, which takes the path off", async () => {
    const api = new Hono().mount("/mock", createHandler());
    expect((await api.request("/mock/405")).status).toBe(405);
  });
});
