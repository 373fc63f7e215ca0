import type { Cause } from "@scope/http-4xx-lookup/causes";
import { expect, test } from "vitest";
import { causeLines } from "./causes.ts";

const reference = { title: "Source", section: null, url: "https://www.example.org/" };
const cause = (server: Cause["server"], directive: string | null): Cause => ({
  server,
  directive,
  module: "core",
  text: "it is so",
  errorLog: null,
  substatus: null,
  reference,
});

test("a line for each server, with each directive once", () => {
  const causes = [cause("apache", "A"), cause("nginx", "b"), cause("nginx", "b"), cause("nginx", "c")];
  expect(causeLines(causes, false)).toEqual(["apache: A", "nginx: b, c"]);
});

test("a server whose directives do not decide has none, and one with many goes on", () => {
  const causes = [cause("iis", null), ...["a", "b", "c", "d"].map((directive) => cause("nginx", directive))];
  expect(causeLines(causes, false)).toEqual(["nginx: a, b, c, ..."]);
});

test("all of them, with the line of the log", () => {
  const errorLog = { message: "so * it is", level: "error", reference } as const;
  const causes = [
    { ...cause("nginx", null), errorLog },
    { ...cause("iis", "x"), module: null, substatus: "404.1" },
  ];
  expect(causeLines(causes, true)).toEqual([
    "nginx (core): it is so; log: so * it is [error]",
    "iis x: it is so (404.1)",
  ]);
});
