import * as errors from "@scope/http-4xx-errors";
import { type Http4xxMatchers, matchers } from "@scope/http-4xx-fixtures/matchers";
import { expect, test } from "vitest";

declare module "vitest" {
  interface Matchers<T> extends Http4xxMatchers {}
}

expect.extend(matchers);

/** What you test. */
function findOrder(id: number): never {
  throw new errors.NotFound(`There is no order ${id}`);
}
async function payOrder(): Promise<never> {
  throw new errors.Conflict("It is paid already");
}

test("what is thrown, and what a promise is rejected with", async () => {
  expect(() => findOrder(9)).toThrowStatus4xx("404");
  await expect(payOrder()).toRejectWithStatus4xx("409");
  await expect(payOrder()).rejects.toThrowStatus4xx(409); // the same
});
