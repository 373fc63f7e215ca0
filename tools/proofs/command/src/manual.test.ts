/** The manual page, as it is installed. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describeWith, findProgram } from "@tools/system";
import { expect, test } from "vitest";
import { withInstalled } from "./installed.ts";

const run = promisify(execFile);
const installed = withInstalled();
const page = () => join(installed().cli, "dist/http-4xx.1");

describeWith("mandoc", await findProgram(["mandoc"], "/dev/null"), (mandoc) => {
  test("reads it without a warning", async () => {
    const { stdout } = await run(mandoc, ["-T", "lint", "-W", "warning", page()]).catch((error) => error);
    // It has none, as it depends on nothing but the version.
    const warnings = String(stdout)
      .split("\n")
      .filter((line) => line !== "" && !line.includes("missing date"));
    expect(warnings).toEqual([]);
  });

  test("shows what there is", async () => {
    const { stdout } = await run(mandoc, ["-T", "utf8", page()]);
    // Bold is a letter, a backspace and the letter again.
    const pieces = stdout.split("\b");
    const text = pieces
      .map((piece, index) => (index < pieces.length - 1 ? piece.slice(0, -1) : piece))
      .join("");
    for (const part of ["http-4xx check --openapi openapi.yaml", "--into", "EXIT STATUS"])
      expect(text).toContain(part);
  });
});

describeWith("man", await findProgram(["man"]), (man) => {
  test("formats it without a warning", async () => {
    const env = { ...process.env, LC_ALL: "C.UTF-8", MANWIDTH: "80" };
    const { stderr } = await run(man, ["--warnings", "-l", page()], { env });
    expect(stderr).toBe("");
  });
});
