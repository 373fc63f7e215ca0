import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parsePlain, type Redirects } from "netlify-redirector";
import { beforeAll, expect, inject, test } from "vitest";

/** How many rules Netlify takes before it advises against it. */
const limit = 10_000;

let rules: string;
let redirects: Redirects;

beforeAll(async () => {
  rules = readFileSync(join(inject("folder"), "_redirects"), "utf8");
  redirects = await parsePlain(rules, {});
});

/** Where Netlify, by its own program, leads somebody who prefers this language. */
function answer(path: string, language: string, query = "") {
  const getHeader = (name: string) => (name === "X-Language" ? language : "");
  const request = { scheme: "https", host: "www.example.org", path: `/reference/${path}`, query };
  const found = redirects.match({ ...request, getHeader, getCookie: () => "" });
  return found && [found.status, found.to];
}

test.each([
  ["nl", "nl"],
  ["nl-BE", "nl"],
  ["pt", "pt-BR"],
  ["pt-AO", "pt-PT"],
  ["es-MX", "es-419"],
  ["zh-TW", "zh-Hant"],
  ["zh-HK", "zh-Hant-HK"],
  ["zh-CN", "zh-Hans"],
  ["no", "nb"],
  ["iw", "he"],
])("a host that knows that the reader prefers %s leads to %s", (language, tag) => {
  expect(answer("404/", language)).toEqual([302, `/reference/${tag}/404/`]);
  expect(answer("nginx-499/", language)).toEqual([302, `/reference/${tag}/nginx-499/`]);
  expect(answer("", language)).toEqual([302, `/reference/${tag}/`]);
});

test("each language of the site is led to", () => {
  for (const tag of inject("tags")) expect(answer("404/", tag)).toEqual([302, `/reference/${tag}/404/`]);
});

test("who speaks another language, or asks for all, chooses; no page that has a language is touched", () => {
  expect(answer("404/", "tlh")).toBeNull();
  expect(answer("404/", "nl", "languages=all")).toEqual([200, "/reference/404/index.html"]);
  expect(answer("en/404/", "nl")).toBeNull();
  expect(answer("assets/", "nl")).toBeNull();
});

test("there are not too many rules, and other hosts with such a file leave out each of them", () => {
  const lines = rules.trimEnd().split("\n");
  expect(lines.length).toBeLessThan(limit);
  // Of Cloudflare's a rule has two or three parts.
  expect(lines.filter((line) => line.split(" ").length < 4)).toEqual([]);
});
