const assert = require("node:assert/strict");
const test = require("node:test");
const { fixture, toResponse } = require("@scope/http-4xx-fixtures");
const { matchers } = require("@scope/http-4xx-fixtures/matchers");
const { checks } = require("./behaviour.cjs");
const { packages } = require("./packages.cjs");

for (const { name, run } of checks) {
  test(name, async () => {
    await run(packages);
  });
}

// Without an `expect` to extend, what a matcher answers goes to `assert`.
test("the matchers", () => {
  const { message, pass } = matchers.toHaveStatus4xx(toResponse(fixture("405")), "405");
  assert.ok(pass, message());
  assert.match(matchers.toBeConformant(new Response("No", { status: 405 })).message(), /allow-present/);
});
