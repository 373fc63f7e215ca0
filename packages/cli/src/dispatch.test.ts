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

test("an option that is not there is told in a sentence", async () => {
  expect(await dispatch(["404", "--frob"])).toBe(2);
  expect(written.stderr).toBe('http-4xx: there is no option "--frob"\nTry: http-4xx explain --help\n');
});

test.each([
  ["openapi", "A style guide to follow (adr, zalando, belgif)"],
  ["openapi", "One schema for all, or one for each (shared, each)"],
  ["check", "What ends with 1: MUST, or SHOULD for those too"],
])("%s --help says what an option may be", async (command, says) => {
  expect(await dispatch([command, "--help"])).toBe(0);
  expect(written.stdout.replace(/\s+/g, " ")).toContain(`${says} `);
});

test("logs --help lists the forms that can be asked for", async () => {
  expect(await dispatch(["logs", "--help"])).toBe(0);
  expect(written.stdout).toContain("nginx-combined");
  expect(written.stdout).not.toContain("mixed-noise");
});

test("--help lists the commands", async () => {
  expect(await dispatch(["--help"])).toBe(0);
  expect(written.stdout).toContain("http-4xx COMMAND --help");
  expect(written.stderr).toBe("");
});
