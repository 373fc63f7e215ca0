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

test("a line end is a difference", () => {
  const { write } = planOutput([{ path: "a.ts", text: "a\n" }], new Map([["a.ts", "a\r\n"]]));
  expect(write).toHaveLength(1);
});
