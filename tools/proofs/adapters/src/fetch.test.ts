import * as errors from "@scope/http-4xx-errors";
import { problems } from "@scope/http-4xx-errors/fetch";
import { expect, test, vi } from "vitest";
import "./matchers.ts";
import { translator } from "./world.ts";

const log = vi.spyOn(console, "error").mockImplementation(() => {});
const wrap = problems({ translator });
const request = new Request("https://example.com/", { headers: { "Accept-Language": "nl" } });

function throwing(value: unknown): (request: Request) => Promise<Response> {
  return wrap(async () => {
    throw value;
  });
}

test("a worker, Deno, Bun: what it answers, and what it throws", async () => {
  const handler = wrap(async (asked: Request, env: { name: string }) => {
    if (asked.method === "PUT") throw new errors.MethodNotAllowed({ headers: { Allow: "GET" } });
    return new Response(env.name);
  });
  expect(await (await handler(request, { name: "n" })).text()).toBe("n");
  const response = await handler(new Request(request, { method: "PUT" }), { name: "n" });
  expect(response).toHaveStatus4xx("405");
  await expect(response).toBeConformantWithBody();
  expect(response.headers.get("Content-Language")).toBe("nl");
  expect(await response.json()).toMatchObject({ title: "Methode niet toegestaan" });
});

test("SvelteKit, Astro: the request is in the context", async () => {
  const endpoint = wrap((_context: { request: Request; params: { id: string } }) => {
    throw new errors.NotFound();
  });
  const response = await endpoint({ request, params: { id: "9" } });
  expect(response).toHaveStatus4xx("404");
  expect(response.headers.get("Content-Language")).toBe("nl");
});

test("JSON that is none", async () => {
  const handler = wrap(async (asked: Request) => Response.json(await asked.json()));
  const response = await handler(new Request("https://example.com/", { method: "POST", body: "{" }));
  expect(response).toHaveStatus4xx("400");
});

test("HEAD has no content", async () => {
  const head = new Request(request, { method: "HEAD" });
  const response = await throwing(new errors.NotFound())(head);
  expect(response).toHaveStatus4xx("404");
  expect(response.body).toBeNull();
});

test("server errors are logged, and tell nothing", async () => {
  log.mockClear();
  for (const value of [new Error("secret"), null, "secret"]) {
    const response = await throwing(value)(request);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("secret");
  }
  expect(log).toHaveBeenCalledTimes(3);
});

test("a Response that is thrown is the answer, unless another server has given it", async () => {
  const own = new Response("mine", { status: 403 });
  expect(await throwing(own)(request)).toBe(own);
  const received = Object.defineProperty(new Response("secret", { status: 404 }), "url", {
    value: "https://example.com/",
  });
  expect((await throwing(received)(request)).status).toBe(502);
});

/** What Next's redirect() and notFound() throw, and SvelteKit's redirect(). */
test.each([
  Object.assign(new Error("NEXT_REDIRECT"), { digest: "NEXT_REDIRECT;replace;/login;307;" }),
  Object.assign(new Error("NEXT_HTTP_ERROR_FALLBACK;404"), { digest: "NEXT_HTTP_ERROR_FALLBACK;404" }),
  Object.assign(new Error("dynamic"), { digest: "DYNAMIC_SERVER_USAGE" }),
  { status: 303, location: "/login" },
])("%o goes through", async (value) => {
  await expect(throwing(value)(request)).rejects.toBe(value);
});

test("SvelteKit's error() is answered as a problem", async () => {
  const response = await throwing({ status: 404, body: { message: "No order 9" } })(request);
  expect(await response.json()).toMatchObject({ status: 404, detail: "No order 9" });
});
