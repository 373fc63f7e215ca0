import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterEach, expect, test } from "vitest";
import { run } from "../../testing/run.ts";

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server on the loopback interface, and what it was asked. */
async function serving(listener: RequestListener): Promise<{ url: string; asked: IncomingMessage[] }> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => server.close());
  const { port } = server.address() as AddressInfo; // it listens on a port
  return { url: `http://127.0.0.1:${port}/`, asked };
}

const withoutAllow: RequestListener = (_, response) => {
  response.writeHead(405, { "Content-Type": "text/plain", "Cache-Control": "no-store" }).end("Not this way");
};

test("a broken MUST ends with 1, and says which rule", async () => {
  const { code, stdout } = await run(["check", (await serving(withoutAllow)).url]);
  expect(code).toBe(1);
  expect(stdout).toContain("405 TRACE wrong method\n      MUST ");
  expect(stdout).toContain("allow-present");
});

test("--ignore leaves a rule out, and one that does not exist is wrong usage", async () => {
  const { url } = await serving(withoutAllow);
  expect((await run(["check", "--ignore", "allow-present", url])).stdout).not.toContain("allow-present");
  expect((await run(["check", "--ignore", "allow-presnt", url])).code).toBe(2);
});

test("a broken SHOULD counts with --level SHOULD alone", async () => {
  const { url } = await serving((_, response) => response.writeHead(404, { "Content-Length": "0" }).end());
  expect((await run(["check", url])).code).toBe(0);
  expect((await run(["check", "--level", "SHOULD", url])).code).toBe(1);
});

test("only safe methods are sent unless --unsafe, and few requests", async () => {
  const { url, asked } = await serving((_, response) => response.end("fine"));
  expect((await run(["check", url])).code).toBe(0);
  expect(asked.length).toBeLessThanOrEqual(10);
  expect(new Set(asked.map(({ method }) => method))).toEqual(new Set(["GET", "TRACE"]));
  await run(["check", "--unsafe", url]);
  expect(asked.map(({ method }) => method)).toContain("POST");
});

test("a server that does not answer is an input that could not be read; others are still checked", async () => {
  const { url } = await serving((_, response) => response.end("fine"));
  const { code, stdout } = await run(["check", "http://127.0.0.1:1/", url]);
  expect(code).toBe(2);
  expect(stdout).toContain("200 GET as it is");
});

test("--json is as its schema says", async () => {
  const schema = JSON.parse(readFileSync(new URL("../../schemas/check.json", import.meta.url), "utf8"));
  const { stdout } = await run(["check", "--json", (await serving(withoutAllow)).url, "http://127.0.0.1:1/"]);
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
  expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true);
});

test.each([[[]], [["nothing"]], [["ftp://127.0.0.1/"]], [["--level", "MAY", "http://127.0.0.1:1/"]]])(
  "%j is wrong usage",
  async (words) => {
    expect((await run(["check", ...words])).code).toBe(2);
  },
);
