import { expect, test } from "vitest";
import { lookup, reasonPhrase, statuses } from "./index.ts";

test.each([
  [400, "Bad Request"],
  [404, "Not Found"],
  [413, "Payload Too Large"],
  [418, "I'm a teapot"],
  [440, "Login Time-out"],
  [444, "No Response"],
  [494, "Request header too large"],
  [497, "HTTP Request Sent to HTTPS Port"],
])("the phrase of %i is %s", (code, phrase) => {
  expect(reasonPhrase(code)).toBe(phrase);
});

test("of the two phrases of 451 it gives the official one", () => {
  expect(reasonPhrase(451)).toBe("Unavailable For Legal Reasons");
});

test("is the phrase of the record that lookup gives", () => {
  for (const { code } of statuses) expect(reasonPhrase(code)).toBe(lookup(code)?.phrase);
});

test("an unknown code has none", () => {
  for (const code of [0, 200, 399, 500, 404.5, -404, 1e9, Number.NaN]) {
    expect(reasonPhrase(code)).toBeUndefined();
  }
});
