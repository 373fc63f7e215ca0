/** Each example that is built before it starts, or wants a newer Node, as the others are proved beside. */
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { copyExamples, type Example } from "../src/examples.ts";
import { proveExample } from "../src/prove-example.ts";
import { buildExample, type StartedExample, startExample } from "../src/start-example.ts";
import { nodeFor } from "./node-for.ts";
import { theirs } from "./theirs.ts";

const examples = (await copyExamples("built")).filter(({ slow }) => slow);
const started = examples.map((example) => ({ name: example.name, starting: start(example) }));
for (const { starting } of started) starting.catch(() => {}); // its tests tell

async function start(example: Example): Promise<StartedExample> {
  const routes = join(import.meta.dirname, "../theirs", example.name);
  if (example.name in theirs) await cp(routes, example.folder, { recursive: true });
  const node = await nodeFor(example);
  await buildExample(example, node);
  return startExample(example, node);
}

test("there is one for each that has something of its own", () => {
  expect(started.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(theirs)));
});

describe.each(started)("$name", ({ name, starting }) => {
  describe.runIf(name in theirs)("what is the framework's own goes through", () => {
    test.each(theirs[name] ?? [])("$path", async ({ path, status, fields, body }) => {
      const { url } = await starting;
      const response = await fetch(`${url}/theirs/${path}`, {
        redirect: "manual",
        headers: { "X-Asked": "1" },
      });
      expect(response.status).toBe(status);
      for (const [field, value] of Object.entries(fields ?? {}))
        expect(response.headers.get(field)).toBe(value);
      expect(await response.text()).toMatch(body ?? "");
    });
  });

  proveExample(starting);
});
