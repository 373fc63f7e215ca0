import { readFileSync } from "node:fs";
import { statuses } from "@scope/http-4xx-lookup";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { run } from "../testing/run.ts";

test("a line for each status, with its title where that is not the phrase", async () => {
  const { code, stdout } = await run(["list", "--lang", "nl"]);
  expect(code).toBe(0);
  expect(stdout.trimEnd().split("\n")).toHaveLength(statuses.length);
  expect(stdout).toMatch(/^404 +Not Found +Niet gevonden$/m);
});

test("by code, and the official meaning before those of vendors", async () => {
  const { stdout } = await run(["list"]);
  const codes = [...stdout.matchAll(/^(?:[a-z-]+-)?(\d{3}) /gm)].map(([, code]) => Number(code));
  expect(codes).toHaveLength(statuses.length);
  expect(codes).toEqual([...codes].sort((a, b) => a - b));
  expect(stdout).toMatch(/^451 .*\n[a-z-]+-451 /m);
});

test("--vendor leaves those of one vendor", async () => {
  const { stdout } = await run(["list", "--vendor", "nginx"]);
  const ids = stdout
    .trimEnd()
    .split("\n")
    .map((line) => line.split(" ")[0]);
  expect(ids).toEqual(statuses.filter(({ vendor }) => vendor === "nginx").map(({ id }) => id));
});

test("an unknown vendor is wrong usage, and the known ones are named", async () => {
  const { code, stderr } = await run(["list", "--vendor", "ngnix"]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/--vendor is .*nginx.*, not ngnix/);
  // The nearest one, where there are too many to name.
  expect(stderr).toMatch(/--vendor is (?:such as [\w-]+|[\w-]+(?:, [\w-]+)* or [\w-]+), not/);
});

test("--json is as its schema says", async () => {
  const schema = JSON.parse(readFileSync(new URL("../schemas/list.json", import.meta.url), "utf8"));
  const json = JSON.parse((await run(["list", "--json", "--lang", "ja"])).stdout);
  expect(new Ajv2020({ allowUnionTypes: true }).compile(schema)(json)).toBe(true);
  expect(json).toMatchObject({ locale: "ja" });
});
