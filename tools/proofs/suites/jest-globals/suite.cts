/** A suite of Jest as people write it who import `expect`: register the matchers, make them known, use them. */
import { describe, expect, test } from "@jest/globals";
import { fixture, fixtures, toResponse } from "@scope/http-4xx-fixtures";
import { type Http4xxMatchers, matchers } from "@scope/http-4xx-fixtures/matchers";

declare module "expect" {
  interface Matchers<R> extends Http4xxMatchers<R> {}
}

expect.extend(matchers);

test.each([...fixtures])("$id has its status and breaks no rule", async (each) => {
  const response = toResponse(each);
  expect(response).toHaveStatus4xx(each.id);
  expect(response).toBeConformant();
  await expect(response).toBeConformantWithBody();
});

describe("a response without what its status requires", () => {
  const response = new Response("No", { status: 405 });

  test("fails with the rule, what to do, and the section", () => {
    expect(() => expect(response).toBeConformant()).toThrow(
      /MUST allow-present: This 405 has no Allow field; .*RFC 9110, section 15\.5\.6/s,
    );
  });

  test("passes what is negated", () => {
    expect(response).not.toBeConformant();
    expect(response).not.toHaveStatus4xx("404");
  });
});

test("works with resolves, and takes the ids of statuses alone", async () => {
  const received = Promise.resolve(toResponse(fixture("404")));
  await expect(received).resolves.toHaveStatus4xx("404");
  // @ts-expect-error There is no such status.
  await expect(expect(received).resolves.toHaveStatus4xx("4O4")).rejects.toThrow('did you mean "404"');
});

test("what is thrown, and what a promise is rejected with", async () => {
  const error = Object.assign(new Error("It is paid already"), { status: 409 });
  const fail = () => {
    throw error;
  };
  expect(fail).toThrowStatus4xx("409");
  expect(fail).not.toThrowStatus4xx(404);
  expect(() => expect(fail).toThrowStatus4xx("404")).toThrow("but it threw 409 Conflict");
  await expect(Promise.reject(error)).toRejectWithStatus4xx("409");
  await expect(Promise.reject(error)).rejects.toThrowStatus4xx("409");
  await expect(expect(Promise.resolve(7)).toRejectWithStatus4xx("409")).rejects.toThrow("resolved with 7");
  // @ts-expect-error There is no such status.
  expect(() => expect(fail).toThrowStatus4xx("4O9")).toThrow('did you mean "409"');
});
