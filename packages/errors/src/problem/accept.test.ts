import { expect, test } from "vitest";
import { prefersHtml } from "./accept.ts";

test.each([
  "text/html",
  "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8",
  "TEXT/HTML;level=1, */*;q=0.1",
  "text/*",
  "text/html, */*",
  "application/json;q=0.4, text/html;q=0.5",
  "text/html, application/problem+json;q=0",
])("%s prefers a page", (accept) => {
  expect(prefersHtml(accept)).toBe(true);
});

test.each([
  undefined,
  "",
  "*/*",
  "application/json",
  "application/json, text/html",
  "text/html, application/problem+json",
  "text/html;q=0.8, application/json;q=0.9",
  "text/html;q=0",
  "text/html;q=2",
  "application/xhtml+xml",
])("%s does not", (accept) => {
  expect(prefersHtml(accept)).toBe(false);
});
