import fc from "fast-check";
import { expect, test } from "vitest";
import { Top } from "./top.ts";

function add(top: Top, text: string): void {
  const bytes = Buffer.from(`..${text}..`, "latin1");
  top.add(bytes, 2, bytes.length - 2);
}

test("counts are exact up to the capacity", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 500 }), (texts) => {
      const top = new Top(1024);
      const counts = new Map<string, number>();
      for (const text of texts) {
        add(top, text);
        counts.set(text, (counts.get(text) ?? 0) + 1);
      }
      expect(top.error).toBe(0);
      expect(new Map(top.most(500))).toEqual(counts);
    }),
  );
});

test("the most frequent first, equal ones by their bytes", () => {
  const top = new Top(64);
  for (const text of ["b", "a", "c", "c"]) add(top, text);
  expect(top.most(3)).toEqual([
    ["c", 2],
    ["a", 1],
    ["b", 1],
  ]);
});

test("beyond it the frequent remain, too low by no more than it says", () => {
  const top = new Top(128);
  for (let i = 0; i < 100_000; i++) add(top, i % 4 === 0 ? "often" : `once ${i}`);
  const [first] = top.most(1);
  expect(first?.[0]).toBe("often");
  expect(top.error).toBeGreaterThan(0);
  expect(first?.[1]).toBeLessThanOrEqual(25_000);
  expect((first?.[1] ?? 0) + top.error).toBeGreaterThanOrEqual(25_000);
  expect(top.most(1000).length).toBeLessThan(128);
});

test("one takes in what another has counted", () => {
  const [all, part] = [new Top(64), new Top(64)];
  for (const text of ["a", "b"]) add(all, text);
  for (const text of ["b", "b"]) add(part, text);
  all.addAll(part);
  expect(all.most(2)).toEqual([
    ["b", 3],
    ["a", 1],
  ]);
});

test("of a long text the beginning is kept", () => {
  const top = new Top(64);
  for (const end of ["a", "b"]) add(top, "x".repeat(200) + end);
  expect(top.most(1)).toEqual([["x".repeat(104), 2]]);
});
