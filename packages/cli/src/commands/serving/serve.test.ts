import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test, vi } from "vitest";
import { answerLine } from "../../serve/log-answers.ts";
import { run } from "../../testing/run.ts";

test("lists its paths, answers them, and logs the requests", async () => {
  const stdout = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const written = (): string => stdout.mock.calls.map(([chunk]) => String(chunk)).join("");
  const { dispatch } = await import("../../dispatch.ts");
  const served = dispatch(["serve", "--port", "0", "--sequence", "429,200"]);
  await expect.poll(written).toContain("Listening on ");
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(written())?.[0] ?? "";
  expect((await fetch(`${url}/405`)).status).toBe(405);
  expect((await fetch(`${url}/sequence`)).status).toBe(429);
  await expect(fetch(`${url}/nginx-444`)).rejects.toThrow();
  await expect.poll(written).toContain("closed GET /nginx-444\n");
  process.emit("SIGTERM");
  expect(await served).toBe(0);
  expect(written()).toMatch(/^ {2}\/404 +Not Found$/m);
  expect(written()).toContain("405 GET /405\n429 GET /sequence\n");
  stdout.mockRestore();
});

test("--json prints lines that are as their schema says", async () => {
  const schema = JSON.parse(readFileSync(new URL("../../schemas/serve.json", import.meta.url), "utf8"));
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
  const stdout = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const lines = () => stdout.mock.calls.map(([chunk]) => JSON.parse(String(chunk)));
  const { dispatch } = await import("../../dispatch.ts");
  const served = dispatch(["serve", "--port", "0", "--json"]);
  await expect.poll(lines).toHaveLength(1);
  const [{ url, paths }] = lines();
  await fetch(`${url}/404`);
  await expect(fetch(`${url}/nginx-444`)).rejects.toThrow();
  await expect.poll(lines).toHaveLength(3);
  process.emit("SIGTERM");
  await served;
  const [first, ...answers] = lines();
  stdout.mockRestore();
  expect(paths).toContain("/404");
  expect(paths.indexOf("/nginx-444")).toBeLessThan(paths.indexOf("/451"));
  expect(answers).toEqual([
    { method: "GET", target: "/404", status: 404 },
    { method: "GET", target: "/nginx-444", status: null },
  ]);
  for (const line of [first, ...answers]) expect(validate(line), JSON.stringify(validate.errors)).toBe(true);
});

test("what a request holds moves no cursor", () => {
  const line = answerLine({ method: "GET", target: "/\u001B[2J\u009B", status: 404 }, (_, text) => text);
  expect(line).toBe("404 GET /%1B[2J%C2%9B\n");
  expect(answerLine({ method: null, target: null, status: 400 }, (_, text) => text)).toMatch(
    /^400 a request that/,
  );
});

test.each([
  ["--port", "abc"],
  ["--port", "70000"],
  ["--sequence", "999"],
])("%s %s is wrong usage", async (...words) => {
  const { code, stderr } = await run(["serve", ...words]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^http-4xx: ./);
  expect(stderr).toContain(words[1]);
});
