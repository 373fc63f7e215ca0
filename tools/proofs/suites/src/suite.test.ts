/** A suite of Vitest as people write it: register the matchers, make them known to the types, use them. */
import { fixture, fixtures, toResponse } from "@scope/http-4xx-fixtures";
import { type Http4xxMatchers, matchers } from "@scope/http-4xx-fixtures/matchers";
import { describe, expect, test } from "vitest";

declare module "vitest" {
  interface Matchers<T> extends Http4xxMatchers {}
}

expect.extend(matchers);

test.each(fixtures)("$id has its status and breaks no rule", async (each) => {
  const response = toResponse(each);
  expect(response).toHaveStatus4xx(each.id);
  expect(response).toHaveStatus4xx(each.code);
  expect(response).toBeConformant();
  await expect(response).toBeConformantWithBody();
});

describe("a response without what its status requires", () => {
  const response = new Response("No", { status: 405 });

  test("fails with the rule, what to do, and the section", () => {
    expect(() => expect(response).toBeConformant()).toThrow(
      "expected the 405 response to break no rule for client errors, but it breaks 1:\n\n" +
        "MUST allow-present: This 405 has no Allow field; list the methods that the resource supports, such as Allow: GET, HEAD\n" +
        "  RFC 9110, section 15.5.6: https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.6",
    );
  });

  test("passes what is negated", () => {
    expect(response).not.toBeConformant();
    expect(response).not.toHaveStatus4xx("404");
  });
});

test("fails what is negated and should not be", () => {
  const response = toResponse(fixture("404"));
  expect(() => expect(response).not.toHaveStatus4xx("404")).toThrow("not to have the status 404 Not Found");
  expect(() => expect(response).not.toBeConformant()).toThrow("but it breaks none");
});

test("works with resolves, and inside of other matchers", async () => {
  await expect(Promise.resolve(toResponse(fixture("404")))).resolves.toHaveStatus4xx("404");
  expect({ response: toResponse(fixture("404")) }).toEqual({ response: expect.toHaveStatus4xx("404") });
});

test("takes the ids of statuses alone", () => {
  // @ts-expect-error There is no such status; the error names the nearest.
  const wrong = () => expect(toResponse(fixture("404"))).toHaveStatus4xx("4O4");
  expect(wrong).toThrow('There is no client error status "4O4"; did you mean "404" or');
});

test("what is thrown, and what a promise is rejected with", async () => {
  const error = Object.assign(new Error("It is paid already"), { status: 409 });
  const fail = () => {
    throw error;
  };
  expect(fail).toThrowStatus4xx("409");
  expect(fail).not.toThrowStatus4xx(404);
  await expect(Promise.reject(error)).toRejectWithStatus4xx("409");
  await expect(Promise.reject(error)).rejects.toThrowStatus4xx("409");
  await expect(Promise.resolve(7)).not.toRejectWithStatus4xx("409");
});
