import { createError, Http4xxError, isHttp4xxError } from "@scope/http-4xx-errors";
import { mayRetry, readProblem, retryAfter } from "@scope/http-4xx-errors/client";
import { fixtures } from "@scope/http-4xx-fixtures";
import { type FixtureServer, startServer } from "@scope/http-4xx-fixtures/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clients } from "./clients.ts";

let server: FixtureServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

// What is no request of a GET's, or takes the connection with it, is the fixture server's own matter.
const ids = ["400", "401", "403", "404", "405", "409", "410", "413", "422", "429", "451", "iis-451"];
const sent = fixtures.filter(({ id }) => ids.includes(id));

describe.each(Object.entries(clients))("%s", (_, ask) => {
  test.each(sent)("$id is thrown as its error", async ({ id, response }) => {
    const error: unknown = await ask(`${server.url}/${id}`).catch((thrown: unknown) => thrown);
    if (!isHttp4xxError(error, id as "404")) throw new Error(`threw ${String(error)}`);
    expect(error).toBeInstanceOf(Http4xxError);
    expect(error).toMatchObject({ id, received: true, expose: false, headers: {} });
    const isProblem = response.headers["Content-Type" as never] === "application/problem+json";
    const problem = isProblem ? JSON.parse(String(response.body)) : undefined;
    expect(error.problem).toEqual(problem);
    expect(error.message).toBe(problem?.detail ?? problem?.title ?? createError(id as "404").message);
    // What was thrown can still be read.
    expect(await (error.response as Response).text()).toBe(String(response.body ?? ""));
  });

  test("a 429 says when to come back", async () => {
    const error: unknown = await ask(`${server.url}/429`).catch((thrown: unknown) => thrown);
    const response = isHttp4xxError(error, 429) ? (error.response as Response) : new Response();
    expect(retryAfter(response)).toBeGreaterThan(0);
    expect(mayRetry({ method: "POST" }, response)).toBe(true);
  });
});

test("a problem is read without anything being thrown", async () => {
  const response = await fetch(`${server.url}/404`);
  const problem = await readProblem(response);
  expect(problem).toMatchObject({ status: 404 });
  expect(await response.json()).toEqual(problem);
});
