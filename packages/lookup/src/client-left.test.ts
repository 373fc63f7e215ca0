import { expect, test } from "vitest";
import { type ClientLeft, clientLeft } from "./index.ts";

const of = (server: string): ClientLeft[] => clientLeft.filter((each) => each.server.startsWith(server));

test("tells who writes what", () => {
  expect(of("nginx").map(({ logged }) => logged)).toEqual(["499", "400"]);
  expect(of("AWS Application Load Balancer").map(({ logged }) => logged)).toEqual(["460"]);
  expect(of("Squid, native log")).toMatchObject([
    { logged: "000", sign: expect.stringContaining("_ABORTED") },
  ]);
  expect(of("pino-http")).toMatchObject([{ logged: "null" }]);
});

test("has the dozen spellings", () => {
  const spellings = new Set(clientLeft.map(({ logged }) => logged));
  for (const logged of ["499", "460", "400", "000", "0", "-1", "-", "null", null]) {
    expect(spellings).toContain(logged);
  }
});

test("a status that means other things too has a sign, or says that there is none", () => {
  for (const { logged, sign, server } of clientLeft) {
    if (logged === "400" || logged === null) expect(sign, server).not.toBeNull();
  }
});

test("each has a source, and nothing of it can be changed", () => {
  expect(clientLeft).toSatisfy(Object.isFrozen);
  for (const each of clientLeft) {
    expect(each).toSatisfy(Object.isFrozen);
    expect(each.reference).toSatisfy(Object.isFrozen);
    expect(() => new URL(each.reference.url)).not.toThrow();
  }
});
