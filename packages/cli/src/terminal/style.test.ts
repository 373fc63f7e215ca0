import { expect, test } from "vitest";
import { hasColours } from "./style.ts";

const terminal = { isTTY: true, hasColors: () => true };
const pipe = { isTTY: undefined, hasColors: undefined } as unknown as typeof terminal; // as a pipe is

test.each([
  [terminal, {}, true],
  [pipe, {}, false],
  [{ ...terminal, hasColors: () => false }, {}, false],
  [terminal, { NO_COLOR: "1" }, false],
  [terminal, { NO_COLOR: "" }, true],
  [pipe, { FORCE_COLOR: "1" }, true],
  [pipe, { FORCE_COLOR: "" }, true],
  [terminal, { FORCE_COLOR: "0" }, false],
  [terminal, { FORCE_COLOR: "true", NO_COLOR: "1" }, true],
])("%o with %o: %s", (stream, environment, coloured) => {
  expect(hasColours(stream, environment)).toBe(coloured);
});
