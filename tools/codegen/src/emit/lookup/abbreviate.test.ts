import fc from "fast-check";
import { expect, test } from "vitest";
import { expand } from "../../../../../packages/lookup/src/expand.ts";
import { abbreviate } from "./abbreviate.ts";

test("what repeats is written once, before the text", () => {
  expect(abbreviate("badrequest\nrequesttimeout\nrequestblocked")).toBe("request\tbad(\n(timeout\n(blocked");
});

test("a part may hold an earlier one", () => {
  const text = "one two three, one two, one two four, one two three, four, one two";
  const short = abbreviate(text);
  expect(short.split("\t").slice(0, -1)).toContainEqual(expect.stringMatching(/[(-[]/));
  expect(expand(short)).toBe(text);
});

test("what does not repeat stays as it is", () => {
  expect(abbreviate("404\nNotFound\n Gone")).toBe("404\nNotFound\n Gone");
});

test("a character that the text has itself stands for itself", () => {
  const text = "too large (1)\ntoo large (2)\ntoo large (3)\ntoo large (4)";
  const short = abbreviate(text);
  expect(short.length).toBeLessThan(text.length);
  expect(expand(short)).toBe(text);
});

test("a tab cannot be told from those behind the parts", () => {
  expect(() => abbreviate("one\ttwo")).toThrow("a text with tabs");
});

test("is never longer, and can be put back, whatever the text", () => {
  const word = fc.constantFrom("Request", "Too", "Large", "(", "-", "[", "X9", "$&", " ", "\n", "\\");
  const text = fc.oneof(
    fc.array(word).map((words) => words.join("")),
    fc.string({ unit: "binary" }).map((any) => any.replaceAll("\t", "")),
  );
  fc.assert(
    fc.property(text, (any) => {
      const short = abbreviate(any);
      expect(expand(short)).toBe(any);
      expect(short.length).toBeLessThanOrEqual(any.length);
    }),
  );
});
