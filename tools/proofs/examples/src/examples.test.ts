/** Each example, copied and started as a newcomer does, gives its errors in each of its languages. */
import { describe, expect, test } from "vitest";
import { undescribed } from "./description.ts";
import { copyExamples } from "./examples.ts";
import { proveExample } from "./prove-example.ts";
import { startExample } from "./start-example.ts";

const examples = await copyExamples("started");
// All at once: each takes its time until it answers.
const started = examples
  .filter(({ slow }) => !slow)
  .map(({ name, ...example }) => ({ name, starting: startExample({ name, ...example }) }));
for (const { starting } of started) starting.catch(() => {}); // its tests tell

describe.each(started)("$name", ({ starting }) => proveExample(starting));

test.each([
  [404, "application/json", "{}", "application/json is not described"],
  [404, "application/problem+json", '{"status":"404"}', "content: data/status must be integer"],
  [405, "application/problem+json", "{}", "Allow is missing"],
])("a description would tell what it does not allow: %s %s %s", async (status, type, body, told) => {
  const response = new Response(body, { status, headers: { "Content-Type": type } });
  expect(await undescribed(response)).toContain(told);
});
