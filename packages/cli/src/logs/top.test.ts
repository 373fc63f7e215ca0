import { expect, test } from "vitest";
import { Top } from "./top.ts";

test("counts are exact up to the capacity", () => {
  const top = new Top(10);
  for (const text of ["a", "b", "a"]) top.add(text);
  expect(top.most(2)).toEqual([
    ["a", 2],
    ["b", 1],
  ]);
  expect(top.error).toBe(0);
});

test("beyond it the frequent remain, too low by no more than it says", () => {
  const top = new Top(100);
  for (let i = 0; i < 100_000; i++) top.add(i % 4 === 0 ? "often" : `once ${i}`);
  const [first] = top.most(1);
  expect(first?.[0]).toBe("often");
  expect(top.error).toBeGreaterThan(0);
  expect((first?.[1] ?? 0) + top.error).toBeGreaterThanOrEqual(25_000);
});
