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

test.each([
  ["logs --json --csv access.log", "--json and --csv"],
  ["logs --csv --html access.log", "--csv and --html"],
  ["check --json --junit http://127.0.0.1:1/", "--json and --junit"],
  ["check --sarif --junit http://127.0.0.1:1/", "--junit and --sarif"],
  ["openapi --codes 404 --json --format yaml", "--json and --format yaml"],
])("%s is wrong usage, and both are named", async (line, both) => {
  expect(await dispatch(line.split(" "))).toBe(2);
  expect(written).toMatchObject({
    stdout: "",
    stderr: expect.stringContaining(`${both} exclude each other`),
  });
});

test("--help lists the commands", async () => {
  expect(await dispatch(["--help"])).toBe(0);
  expect(written.stdout).toContain("http-4xx COMMAND --help");
  expect(written.stderr).toBe("");
});
