const { fixture, toResponse } = require("@scope/http-4xx-fixtures");
const { matchers } = require("@scope/http-4xx-fixtures/matchers");
const { expect } = require("expect");
const { checks } = require("../behaviour.cjs");
const { packages } = require("../packages.cjs");

expect.extend(matchers);

for (const { name, run } of checks) {
  it(name, async () => {
    await run(packages);
  });
}

it("the matchers", async () => {
  const response = toResponse(fixture("405"));
  expect(response).toHaveStatus4xx("405");
  expect(response).toBeConformant();
  await expect(response).toBeConformantWithBody();
  const broken = new Response("No", { status: 405 });
  expect(() => expect(broken).toBeConformant()).toThrow("allow-present");
});
