import { expect, test } from "vitest";
import { planOutput } from "./plan.ts";

test("what differs or is missing is written, what is alike is left, what is not wanted goes", () => {
  const wanted = [
    { path: "a.ts", text: "as before" },
    { path: "b.ts", text: "changed" },
    { path: "c.ts", text: "new" },
  ];
  const existing = new Map([
    ["a.ts", "as before"],
    ["b.ts", "before"],
    ["z.ts", "old"],
  ]);
  expect(planOutput(wanted, existing)).toEqual({
    write: wanted.slice(1),
    unchanged: ["a.ts"],
    remove: ["z.ts"],
  });
});

test("a part is put where the file says, and what was written by hand stays", () => {
  const path = "packages/any/README.md";
  const part = { path, part: "count", text: "three\n" };
  const page = (text: string) => `Ours\n<!-- generated: count -->${text}<!-- end: count -->\nours\n`;
  expect(planOutput([part], new Map([[path, page("\n")]])).write).toEqual([
    { path, text: page("\n\nthree\n\n") },
  ]);
  expect(planOutput([part], new Map([[path, page("\n\nthree\n\n")]]))).toMatchObject({
    write: [],
    unchanged: [path],
  });
  expect(planOutput([], new Map([[path, page("\n")]])).remove).toEqual([]);
  expect(planOutput([part], new Map())).toEqual({ write: [], unchanged: [], remove: [] });
  expect(() => planOutput([part], new Map([[path, "Ours\n"]]))).toThrow(
    `${path}:1:1 - error missing-part: lacks a part that is generated; write "<!-- generated: count -->"`,
  );
});

test("a line end is a difference", () => {
  const { write } = planOutput([{ path: "a.ts", text: "a\n" }], new Map([["a.ts", "a\r\n"]]));
  expect(write).toHaveLength(1);
});
