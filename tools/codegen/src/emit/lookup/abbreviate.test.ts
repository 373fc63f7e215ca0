import fc from "fast-check";
import { expect, test } from "vitest";
import { abbreviate } from "./abbreviate.ts";

/** As the lookup package reads it. */
function restore(text: string): string {
  const [short = "", ...parts] = text.split("|");
  return parts.reduce((all, part) => all.replaceAll(part.charAt(0), part.slice(1)), short);
}

test("what repeats is written once", () => {
  const text = "RequestTooLarge\nRequestTooLong\nBadRequest\nContentTooLarge";
  expect(abbreviate(text, "|")).toBe("!#\n!TooLong\nBad!\nContent#|!Request|#TooLarge");
});

test("what does not stays as it is", () => {
  expect(abbreviate("404\nNotFound\n Gone", "|")).toBe("404\nNotFound\n Gone");
});

test("is never longer, and can be put back, whatever the names", () => {
  const word = fc.constantFrom("Request", "Too", "Large", "Http", "A", "X9", "Required");
  const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(""));
  const line = fc.tuple(fc.constantFrom("", " ", "  "), name).map(([indent, text]) => indent + text);
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const text = lines.join("\n");
      const short = abbreviate(text, "|");
      expect(restore(short)).toBe(text);
      expect(short.length).toBeLessThanOrEqual(text.length);
    }),
  );
});
