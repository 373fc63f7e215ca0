import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { kinds } from "./kinds.ts";

test("what is tried in a browser has every element and class that any page has", () => {
  const folder = join(inject("folder"), "en");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const all = partsOf(files.filter((name) => name.endsWith(".html")).map((name) => join(folder, name)));
  const tried = partsOf(kinds.map((kind) => join(folder, kind, "index.html")));
  expect([...all].filter((part) => !tried.has(part))).toEqual([]);
});

function partsOf(files: readonly string[]): Set<string> {
  const html = files.map((file) => readFileSync(file, "utf8")).join("");
  const tags = [...html.matchAll(/<([a-z]\w*)(?:[^>]*? class="([^"]*)")?/g)];
  return new Set(tags.map(([, name, classes = ""]) => [name, classes].join(".")));
}
