/** What clients throw when another server answers with an error, as a handler lets it through. */
import { createServer } from "node:http";
import * as errors from "@scope/http-4xx-errors";
import { throwIfClientError } from "@scope/http-4xx-errors/client";
import { toProblem } from "@scope/http-4xx-errors/problem";
import axios from "axios";
import got from "got";
import ky from "ky";
import { ofetch } from "ofetch";
import superagent from "superagent";
import { Agent, interceptors, request } from "undici";
import { expect, test } from "vitest";
import { started, translator } from "./world.ts";

const clients: Readonly<Record<string, (url: string) => PromiseLike<unknown>>> = {
  ours: (url) => fetch(url).then(throwIfClientError),
  fetch: async (url) => {
    throw await fetch(url);
  },
  axios: (url) => axios.get(url),
  ky: (url) => ky.get(url, { retry: 0 }),
  got: (url) => got(url, { retry: { limit: 0 } }),
  ofetch: (url) => ofetch(url, { retry: 0 }),
  superagent: (url) => superagent.get(url),
  undici: (url) => request(url, { dispatcher: new Agent().compose(interceptors.responseError()) }),
};

test.each(Object.entries(clients))("%s", async (_, call) => {
  const server = createServer((_request, response) => {
    response.writeHead(404, { Allow: "PUT", "Content-Type": "application/json" }).end('{"message":"secret"}');
  });
  const url = await started(server);
  const error: unknown = await Promise.resolve(call(url)).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeDefined();
  const answer = toProblem(error, { translator, locale: "nl" });
  expect(answer.status).toBe(502);
  expect(answer.body).not.toMatch(/secret|404/);
  expect(answer.headers).not.toHaveProperty("allow");
  expect(toProblem(error, { upstream: 500 }).status).toBe(500);
  // As a cause it is for the log alone.
  expect(toProblem(new errors.NotFound({ cause: error })).status).toBe(404);
});
