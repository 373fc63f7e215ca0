import {
  checkResponse,
  checkResponseWithBody,
  type Rule,
  rules,
  type Violation,
} from "@scope/http-4xx-fixtures/conformance";
import { type Http4xxMatchers, matchers } from "@scope/http-4xx-fixtures/matchers";

/** What a suite's own `expect` looks like to its types. */
interface Assertion extends Http4xxMatchers {
  readonly not: Assertion;
  readonly resolves: Http4xxMatchers<Promise<void>>;
  readonly rejects: Http4xxMatchers<Promise<void>>;
}
type Matcher = (received: unknown, expected: never) => { pass: boolean } | Promise<{ pass: boolean }>;
declare const expect: ((actual: unknown) => Assertion) & {
  extend(added: Readonly<Record<string, Matcher>>): void;
};

/** All that is read of a response: no web types are needed to check one. */
const received = { status: 405, headers: new Map([["allow", "GET"]]) };
const response = {
  ...received,
  headers: { get: (name: string) => received.headers.get(name) ?? null, has: () => true },
};

export const violations = checkResponse(response, { method: "GET", ignore: ["explanation"] });
proves<Is<typeof violations, readonly Violation[]>>();
proves<Is<Violation["level"], "MUST" | "SHOULD">>();
export const sections: readonly string[] = violations.map(
  ({ section, reference }) => `${section}: ${reference.url}`,
);
export const must: readonly Rule[] = rules.filter(({ level }) => level === "MUST");

export async function suite(): Promise<void> {
  expect.extend(matchers);
  expect(response).toHaveStatus4xx("405");
  expect(response).not.toHaveStatus4xx(404);
  expect(response).toBeConformant({ method: "HEAD" });
  await expect(response).toBeConformantWithBody();
  expect(() => violations).not.toThrowStatus4xx("405");
  await expect(Promise.resolve()).not.toRejectWithStatus4xx(405);
  const rejected = expect(response).rejects.toThrowStatus4xx("iis-451");
  proves<Is<typeof rejected, Promise<void>>>();
  const resolved = expect(response).resolves.toHaveStatus4xx("iis-451");
  proves<Is<typeof resolved, Promise<void>>>();
}

// @ts-expect-error there is no such status
expect(response).toHaveStatus4xx("4O5");
// @ts-expect-error a matcher is not called for what it does not take
expect(response).toBeConformant("405");
// @ts-expect-error a status alone is no response
checkResponse({ status: 405 });
// @ts-expect-error its content cannot be read
export const withBody = checkResponseWithBody(response);
