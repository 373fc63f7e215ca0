import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { writeAtomically } from "./write-atomically.ts";

const folder = mkdtempSync(join(tmpdir(), "http-4xx-write-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a file that cannot be written stays as it was, and nothing is left behind", () => {
  const file = join(folder, "openapi.yaml");
  writeFileSync(file, "before");
  // Where the new text would go first, there is something else.
  mkdirSync(`${file}.${process.pid}.tmp`);
  expect(() => writeAtomically(file, "after")).toThrow(
    /openapi\.yaml could not be written, and is as it was: ./,
  );
  expect(readFileSync(file, "utf8")).toBe("before");
  expect(() => writeAtomically(join(folder, "none.yaml"), "after")).toThrow("ENOENT");
  expect(readdirSync(folder).filter((name) => name.startsWith("none"))).toEqual([]);
});
