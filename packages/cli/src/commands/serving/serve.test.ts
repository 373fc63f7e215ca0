import { expect, test, vi } from "vitest";
import { run } from "../../testing/run.ts";

test("lists its paths, answers them, and logs the requests", async () => {
  const stdout = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const written = (): string => stdout.mock.calls.map(([chunk]) => String(chunk)).join("");
  const { dispatch } = await import("../../dispatch.ts");
  const served = dispatch(["serve", "--port", "0", "--sequence", "429,200"]);
  await vi.waitFor(() => expect(written()).toContain("Listening on "), 5_000);
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(written())?.[0] ?? "";
  expect((await fetch(`${url}/405`)).status).toBe(405);
  expect((await fetch(`${url}/sequence`)).status).toBe(429);
  await expect(fetch(`${url}/nginx-444`)).rejects.toThrow();
  await vi.waitFor(() => expect(written()).toContain("closed GET /nginx-444\n"), 5_000);
  process.emit("SIGTERM");
  expect(await served).toBe(0);
  expect(written()).toMatch(/^ {2}\/404 +Not Found$/m);
  expect(written()).toContain("405 GET /405\n429 GET /sequence\n");
  stdout.mockRestore();
});

test.each([
  ["--port", "x"],
  ["--port", "70000"],
  ["--sequence", "999"],
])("%s %s is wrong usage", async (...words) => {
  const { code, stderr } = await run(["serve", ...words]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^http-4xx: ./);
});
