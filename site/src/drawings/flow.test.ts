import { lookupById, type StatusId, type StatusRecord } from "@scope/http-4xx-lookup";
import { beforeAll, expect, test } from "vitest";
import { loadLocales } from "../data/load-locales.ts";
import type { Locale } from "../data/locale.ts";
import { flowOf } from "./flow.ts";

let english: Locale;

beforeAll(async () => {
  const found = (await loadLocales()).find(({ tag }) => tag === "en");
  if (found === undefined) throw new Error("there are no English words");
  english = found;
});

function said(id: StatusId): string[] {
  const status: StatusRecord = lookupById(id);
  return flowOf(status, english).map(
    ({ from, to, text }) => `${from} > ${to}: ${text.map((part) => part.text).join("")}`,
  );
}

test("the server answers, and then its log has the same", () => {
  expect(said("404")).toEqual([
    "client > server: The client sends GET /articles/1404",
    "server > client: The server answers 404 Not Found",
    "server > log: The log says 404",
  ]);
});

test("a proxy that wants to know who it is answers by itself", () => {
  expect(said("407")[1]).toBe("proxy > client: The proxy answers 407 Proxy Authentication Required");
});

test("a client that does not wait gets no answer", () => {
  expect(said("nginx-499").slice(1)).toEqual([
    "client > null: The client closes the connection before the answer",
    "server > log: The log says 499",
  ]);
  expect(said("aws-alb-460")[1]).toBe("client > null: The client closes the connection before the answer");
});

test("a server may close the connection", () => {
  expect(said("nginx-444").slice(1)).toEqual([
    "server > null: The server closes the connection without an answer",
    "server > log: The log says 444",
  ]);
});

test("what arrives is not always what the page is about", () => {
  expect(said("nginx-497")[1]).toBe("server > client: The server answers 400 Bad Request");
});
