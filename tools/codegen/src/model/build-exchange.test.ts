import { describe, expect, test } from "vitest";
import type { StatusEntry } from "../spec/statuses.ts";
import { buildExchange } from "./build-exchange.ts";

const entry: StatusEntry = {
  name: "MethodNotAllowed",
  phrase: "Method Not Allowed",
  registration: "registered",
  headers: [
    { name: "Allow", level: "MUST", when: "always", example: "GET, HEAD", source: "rfc9110" },
    { name: "Retry-After", level: "SHOULD", when: "always", example: "60", source: "rfc9110" },
    { name: "Upgrade", level: "MUST", when: "over-http-1-1", example: "h2c", source: "rfc9110" },
  ],
  caching: { heuristic: true, mustNotStore: true, source: "rfc9110" },
};

const request = { method: "PUT", target: "/" };

test("a status without an example gets a GET, and the fields that it must always have", () => {
  expect(buildExchange(entry, undefined, "It is not allowed")).toEqual({
    request: { method: "GET", target: "/", headers: { Host: "www.example.com" }, body: null },
    response: {
      headers: { Allow: "GET, HEAD", "Cache-Control": "no-store" },
      detail: "It is not allowed",
      problem: null,
      body: undefined,
    },
    wire: null,
  });
});

describe("a request", () => {
  const fieldsOf = (headers: Record<string, string>, body?: string) =>
    Object.entries(buildExchange(entry, { request: { ...request, headers, body } }, "").request.headers);

  test("has Host first and the others by name", () => {
    expect(fieldsOf({ Range: "bytes=0-", Accept: "*/*" })).toEqual([
      ["Host", "www.example.com"],
      ["Accept", "*/*"],
      ["Range", "bytes=0-"],
    ]);
  });

  test("states the length of its body in bytes", () => {
    expect(fieldsOf({ Host: "example.com" }, "é")).toEqual([
      ["Host", "example.com"],
      ["Content-Length", "2"],
    ]);
  });

  test.each([
    ["content-length", "512"],
    ["Transfer-Encoding", "chunked"],
  ])("keeps its own %s", (name, value) => {
    expect(fieldsOf({ [name]: value }, "é")).toEqual([
      ["Host", "www.example.com"],
      [name, value],
    ]);
  });
});

test("a field of the exchange takes the place of the one that its status has", () => {
  const response = { headers: { allow: "GET", "Cache-Control": "private" } };
  expect(buildExchange(entry, { request, response }, "").response.headers).toEqual({
    allow: "GET",
    "Cache-Control": "private",
  });
});

test("extension members are in the same order, however the spec writes them", () => {
  const problemOf = (extensions: Record<string, never>) =>
    JSON.stringify(
      buildExchange(
        entry,
        { request, response: { problem: { type: "https://example.com", title: "It", extensions } } },
        "",
      ).response.problem,
    );
  const [one, other] = [
    { beta: [{ y: 1, x: 2 }], alpha: null },
    { alpha: null, beta: [{ x: 2, y: 1 }] },
  ];
  expect(problemOf(one as never)).toBe(problemOf(other as never));
});

test("a body of lines ends each of them in CR LF", () => {
  const wire = { headers: {}, body: { type: "text/html", lines: ["<p>", "</p>"] } };
  expect(buildExchange(entry, { request, wire }, "").wire).toEqual({
    headers: {},
    body: { type: "text/html", text: "<p>\r\n</p>\r\n" },
  });
});
