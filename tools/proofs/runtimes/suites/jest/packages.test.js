const { checks } = require("./behaviour.cjs");
const { packages } = require("./packages.cjs");
const { fixture, toResponse } = require("@scope/http-4xx-fixtures");
const { matchers } = require("@scope/http-4xx-fixtures/matchers");

expect.extend(matchers);

for (const { name, run } of checks) {
  test(name, async () => {
    await run(packages);
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
