import { fixture, toResponse } from "@scope/http-4xx-fixtures";
import { matchers } from "@scope/http-4xx-fixtures/matchers";
import * as node from "@scope/http-4xx-fixtures/node";
import { expect, test } from "vitest";
import { checks } from "./behaviour.mjs";
import { packages } from "./packages.mjs";

expect.extend(matchers);

for (const { name, run } of checks) {
  test(name, async () => {
    await run({ ...packages, "@scope/http-4xx-fixtures/node": node });
  });
}

test("the matchers", async () => {
  const response = toResponse(fixture("405"));
  expect(response).toHaveStatus4xx("405");
  expect(response).toBeConformant();
  await expect(response).toBeConformantWithBody();
  const broken = new Response("No", { status: 405 });
  expect(() => expect(broken).toBeConformant()).toThrow("allow-present");
});
