import { expect, test } from "vitest";
import { fileOf, linksOf } from "./links.ts";

test("links inside the site are those below its folder", () => {
  const html = `<a href="/base/nl/">x</a><a href="/base/?all=1">x</a><a href="https://example.org/">y</a><script src="/base/assets/a.js"></script>`;
  expect([...linksOf(html, "/base/").paths]).toEqual(["nl/", "", "assets/a.js"]);
});

test("what leads out of that folder, or to a part that is not there, is dead", () => {
  const html = `<a href="/nl/">x</a><a href="#there">y</a><a href="#gone">z</a><h2 id="there">t</h2>`;
  expect(linksOf(html, "/base/").deadFragments).toEqual(["/nl/", "#gone"]);
});

test.each([
  ["", "index.html"],
  ["nl/404/", "nl/404/index.html"],
  ["nl/404.json", "nl/404.json"],
])("%j is the file %s", (path, file) => {
  expect(fileOf(path)).toBe(file);
});
