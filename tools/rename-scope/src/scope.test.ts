import { expect, test } from "vitest";
import { replaceScope, scopeProblem } from "./scope.ts";

test.each(["@acme", "@a1", "@acme-web-3", "@abcdefghijklmnopqrst"])("%s is a scope", (scope) => {
  expect(scopeProblem(scope)).toBeUndefined();
});

test.each([
  ["acme", "starts with @"],
  ["", "starts with @"],
  ["@", "lower-case letters"],
  ["@Acme", "lower-case letters"],
  ["@acme/http", "lower-case letters"],
  ["@_acme", "lower-case letters"],
  ["@.acme", "lower-case letters"],
  ["@acme-", "lower-case letters"],
  ["@a--b", "single hyphens"],
  ["@ac me", "lower-case letters"],
  ["@acme\n", "lower-case letters"],
  ["@é2", "lower-case letters"],
  ["@a", "1 characters"],
  ["@abcdefghijklmnopqrstu", "21 characters"],
])("%j is none: %s", (scope, reason) => {
  expect(scopeProblem(scope)).toContain(reason);
});

test("a scope is replaced wherever it stands, in patterns too", () => {
  expect(replaceScope("'@old/a' /^@old\\/b/ `@old`", "@old", "@new")).toBe("'@new/a' /^@new\\/b/ `@new`");
});

test("a longer scope is another one", () => {
  expect(replaceScope("@older/a @old-two/b @old/c", "@old", "@new")).toBe("@older/a @old-two/b @new/c");
});
