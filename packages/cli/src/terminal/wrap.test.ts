import { expect, test } from "vitest";
import { pad, stringWidth, wrap } from "./wrap.ts";

test("breaks at spaces", () => {
  expect(wrap("one two three", 8)).toEqual(["one two", "three"]);
});

test("a wide character takes two columns", () => {
  expect(wrap("見つかりません", 6)).toEqual(["見つか", "りませ", "ん"]);
  expect(pad("例", 4)).toBe("例  ");
});

test("a URL stays whole, to be clicked", () => {
  expect(wrap("https://example.com/long/path", 10)).toEqual(["https://example.com/long/path"]);
});

test("combining marks take none", () => {
  expect(stringWidth("دائمًا")).toBe(5);
});
