import assert from "node:assert/strict";
import test from "node:test";
import { fixture, toResponse } from "@scope/http-4xx-fixtures";
import { matchers } from "@scope/http-4xx-fixtures/matchers";
import * as node from "@scope/http-4xx-fixtures/node";
import { checks } from "./behaviour.mjs";
import { packages } from "./packages.mjs";

for (const { name, run } of checks) {
  test(name, async () => {
    await run({ ...packages, "@scope/http-4xx-fixtures/node": node });
  });
}

// Without an `expect` to extend, what a matcher answers goes to `assert`.
test("the matchers", async () => {
  const { message, pass } = matchers.toHaveStatus4xx(toResponse(fixture("405")), "405");
  assert.ok(pass, message());
  assert.match(matchers.toBeConformant(new Response("No", { status: 405 })).message(), /allow-present/);
  const error = Object.assign(new Error("It is paid already"), { status: 409 });
  const thrown = matchers.toThrowStatus4xx(() => {
    throw error;
  }, "409");
  assert.ok(thrown.pass, thrown.message());
  const rejected = await matchers.toRejectWithStatus4xx(Promise.reject(error), "404");
  assert.match(rejected.message(), /to be rejected with .* 404 Not Found, but it was rejected with 409/);
});
