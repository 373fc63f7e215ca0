import { createHandler } from "@scope/http-4xx-fixtures/fetch";
import { handlers } from "@scope/http-4xx-fixtures/msw";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { describe, expect, test } from "vitest";
import { type Served, testHandler } from "./test-handler.ts";

describe("MSW, with createHandler", () => {
  const handler = createHandler();
  const start = async () => {
    const server = setupServer(http.all("http://mock.example.com/*", ({ request }) => handler(request)));
    server.listen({ onUnhandledRequest: "error" });
    const send: Served["send"] = (path, init) => fetch(`http://mock.example.com${path}`, init);
    return { send, stop: async () => server.close() };
  };
  testHandler(start, { ownUrls: true });
});

describe("MSW, with handlers of ./msw", () => {
  test("beside other handlers", async () => {
    const server = setupServer(
      http.get("http://api.example.com/articles", () => HttpResponse.json([])),
      ...handlers({ http, HttpResponse }, { baseUrl: "http://api.example.com" }),
    );
    server.listen({ onUnhandledRequest: "error" });
    expect((await fetch("http://api.example.com/articles")).status).toBe(200);
    expect((await fetch("http://api.example.com/nginx-497")).status).toBe(400);
    await expect(fetch("http://api.example.com/nginx-499")).rejects.toThrow(TypeError);
    server.close();
  });
});
