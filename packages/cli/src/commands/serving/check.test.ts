import { readFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { run } from "../../testing/run.ts";
import { answering, serving } from "./serving.ts";

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

test("an unknown path that is answered as a page gets a note, which is no fault", async () => {
  const { url } = await serving((_, response) => response.end("fine"));
  const { code, stdout } = await run(["check", url]);
  expect(code).toBe(0);
  expect(stdout).toContain("200 GET unknown path\n      note: an unknown path got 200");
  expect(stdout).not.toContain("as it is\n      note");
  expect((await run(["check", "--lang", "nl", url])).stdout).toContain("let op: een onbekend pad kreeg 200");
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

test.each([
  [
    "407",
    "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n",
    "proxy-authenticate-present",
  ],
  [
    "a Date twice",
    "HTTP/1.1 404 Not Found\r\nDate: Sat, 28 Nov 2026 12:00:00 GMT\r\nDate: Sat, 28 Nov 2026 12:00:00 GMT\r\n\r\nx",
    "date-value",
  ],
  [
    "Connection",
    "HTTP/1.1 404 Not Found\r\nConnection: close, cache-control\r\nCache-Control: no-store\r\n\r\nx",
    "connection-end-to-end",
  ],
  [
    "two lengths",
    "HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\nContent-Length: 9\r\n\r\n1\r\nx\r\n0\r\n\r\n",
    "content-length-absent",
  ],
  ["a control character", "HTTP/1.1 404 Not Found\r\nX-Note: a\u0007b\r\n\r\nx", "field-characters"],
])("%s is seen, which fetch hides", async (_, bytes, rule) => {
  const { code, stdout } = await run(["check", "--max", "1", await answering(bytes)]);
  expect(stdout).toContain(`; ${rule})`);
  expect(code).toBe(1);
});

test("--header goes with each request, --max and --rate say how many and how fast", async () => {
  const { url, asked } = await serving((_, response) => response.writeHead(403).end("No"));
  const { stderr } = await run([
    "check",
    "-H",
    "Authorization: Bearer x",
    "--max",
    "2",
    "--rate",
    "1000",
    url,
  ]);
  expect(asked.map(({ headers }) => headers.authorization)).toEqual(["Bearer x", "Bearer x"]);
  expect(stderr).toContain("6 more requests were left out");
});

test("where no client error comes back, there was nothing to check", async () => {
  const url = await answering("HTTP/1.1 200 OK\r\n\r\nfine");
  expect((await run(["check", "--rate", "1000", url])).stderr).toContain("nothing to check");
});

test.each([
  [[]],
  [["nothing"]],
  [["ftp://127.0.0.1/"]],
  [["--level", "MAY", "http://127.0.0.1:1/"]],
  [["--rate", "0", "http://127.0.0.1:1/"]],
  [["--header", "x", "http://127.0.0.1:1/"]],
])("%j is wrong usage", async (words) => {
  expect((await run(["check", ...words])).code).toBe(2);
});
