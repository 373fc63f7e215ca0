import { createError, Http4xxError, isHttp4xxError } from "@scope/http-4xx-errors";
import { mayRetry, readProblem, retryAfter, throwIfClientError } from "@scope/http-4xx-errors/client";
import { fixtures } from "@scope/http-4xx-fixtures";
import { type FixtureServer, startServer } from "@scope/http-4xx-fixtures/node";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { clients, type Look } from "./clients.ts";

let server: FixtureServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const answered = fixtures.filter(({ wire, response }) => wire === response);
/** A 407 is of a proxy: fetch takes it for its own's, and fails. */
const ofProxy: readonly string[] = ["407"];

describe.each(Object.entries(clients))("%s", (name, ask) => {
  const sent = answered.filter(({ id }) => !(ofProxy.includes(id) && /fetch|ky/.test(name)));

  test.each(sent)("$id is thrown as its error, and can still be read", async ({ id, response }) => {
    const asked = ask(`${server.url}/${id}`, "GET", throwIfClientError);
    const error: unknown = await asked.catch((thrown: unknown) => thrown);
    if (!isHttp4xxError(error, id as "404")) throw new Error(`threw ${String(error)}`);
    expect(error).toBeInstanceOf(Http4xxError);
    expect(error).toMatchObject({ id, received: true, expose: false, headers: {} });
    const isProblem = response.headers["Content-Type" as never] === "application/problem+json";
    const problem = isProblem ? JSON.parse(String(response.body)) : undefined;
    expect(error.problem).toEqual(problem);
    expect(error.message).toBe(problem?.detail ?? problem?.title ?? createError(id as "404").message);
    expect(await (error.response as Response).text()).toBe(String(response.body ?? ""));
  });

  test("the problem is read without anything being thrown", async () => {
    expect.assertions(2);
    await ask(`${server.url}/404`, "GET", async (response) => {
      const problem = await readProblem(response);
      expect(problem).toMatchObject({ status: 404, title: expect.any(String) });
      expect(await response.clone().json()).toEqual(problem);
    });
  });

  test.each([
    ["429", "POST", expect.any(Number), true],
    ["404", "GET", undefined, false],
  ] as const)("%s to a %s: when to come back, and whether one may", async (id, method, wait, may) => {
    const look = vi.fn(async (response: Parameters<Look>[0]) => [
      retryAfter(response),
      mayRetry({ method }, response),
    ]);
    await ask(`${server.url}/${id}`, method, look);
    expect(await look.mock.results[0]?.value).toEqual([wait, may]);
  });

  test("what is no client error is passed on", async () => {
    const look = vi.fn(throwIfClientError);
    await ask(`${server.url}/`, "GET", look);
    const [given] = look.mock.calls[0] ?? [];
    expect(given?.status).toBeLessThan(400);
    expect(await look.mock.results[0]?.value).toBe(given);
  });
});
