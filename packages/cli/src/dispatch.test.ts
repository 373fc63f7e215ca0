import { afterEach, expect, test, vi } from "vitest";
import { dispatch } from "./dispatch.ts";

const written = { stdout: "", stderr: "" };
for (const stream of ["stdout", "stderr"] as const) {
  vi.spyOn(process[stream], "write").mockImplementation((chunk) => {
    written[stream] += String(chunk);
    return true;
  });
}
afterEach(() => {
  written.stdout = "";
  written.stderr = "";
});

test("--version says the version of the package", async () => {
  expect(await dispatch(["--version"])).toBe(0);
  expect(written.stdout).toMatch(/^\d+\.\d+\.\d+.*\n$/);
});

test("--help lists the commands", async () => {
  expect(await dispatch(["--help"])).toBe(0);
  expect(written.stdout).toContain("http-4xx COMMAND --help");
  expect(written.stderr).toBe("");
});
