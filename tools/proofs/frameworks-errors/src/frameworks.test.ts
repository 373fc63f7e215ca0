import { createRequire } from "node:module";
import { describeWith, findProgram } from "@tools/system";
import { describe, expect, test } from "vitest";
import { applications } from "./applications.ts";
import { elysiaOnBun } from "./frameworks/elysia.ts";
import { restify11 } from "./frameworks/restify.ts";
import { prove } from "./prove.ts";
import { rows } from "./readme-table.ts";

const bun = await findProgram([createRequire(import.meta.url).resolve("bun/bin/bun.exe")]);
const oldNode = Number(process.versions.node.split(".")[0]) <= 20;

describe.each(applications)("$name", prove);
describeWith("Bun", bun, (path) => {
  const application = elysiaOnBun(path);
  describe(application.name, () => prove(application));
});
// It binds to a part of Node that later versions do not have: nothing that a machine could be given.
test("restify 11 loads on this Node", ({ skip }) => {
  if (oldNode) return;
  console.warn("restify 11 is left out: it does not load on Node 22 and later");
  skip("it does not load on Node 22 and later");
});
describe.runIf(oldNode)(restify11.name, () => prove(restify11));

test("the README has a row for each framework, and no other", () => {
  const names = [...applications, elysiaOnBun(""), restify11].map(({ name }) => name);
  // Nest 11 is proved beside, in nest-11.
  names.push(...names.filter((name) => name.startsWith("Nest 12")).map((name) => name.replace("12", "11")));
  expect(rows.map(({ name }) => name).sort()).toEqual(names.sort());
});
