import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { run } from "../../testing/run.ts";
import { serving } from "./serving.ts";

const folder = mkdtempSync(join(tmpdir(), "http-4xx-check-"));
afterAll(() => rmSync(folder, { recursive: true }));

function document(server: string): string {
  const file = join(folder, "openapi.yaml");
  writeFileSync(
    file,
    `openapi: 3.1.0
servers: [{url: '${server}{version}', variables: {version: {default: v1}}}]
paths:
  /orders/{id}:
    parameters:
    - $ref: '#/components/parameters/Id'
    get:
      parameters: [{name: page, in: query, required: true, schema: {type: integer}}]
    put: {requestBody: {content: {application/json: {}}}}
    delete: {}
  /health: {get: {}}
components:
  parameters:
    Id: {name: id, in: path, required: true, example: a/b, schema: {type: string}}
`,
  );
  return file;
}

const rate = ["--rate", "1000"];

test("--openapi asks for the paths of the document, at its server", async () => {
  const { url, asked } = await serving((_, response) => response.writeHead(404).end("No"));
  const { code, stdout } = await run(["check", ...rate, "--openapi", document(url)]);
  expect(code).toBe(0);
  const lines = asked.map(({ method, url: path }) => `${method} ${path?.slice(0, 40)}`);
  expect(lines.slice(0, 6)).toEqual([
    "GET /v1/orders/http-4xx-check",
    "GET /v1/orders/a%2Fb?page=1",
    "TRACE /v1/orders/a%2Fb?page=1",
    "GET /v1/health",
    "GET /v1/health",
    "TRACE /v1/health",
  ]);
  expect(lines[6]).toMatch(/^GET \/http-4xx-check-/);
  expect(stdout).toContain("404 GET unknown parameters");
});

test("at another base, and with --unsafe what takes a body", async () => {
  const { url, asked } = await serving((_, response) => response.writeHead(400).end("No"));
  await run(["check", ...rate, "--unsafe", "--openapi", document("https://example.com/"), `${url}api/`]);
  expect(asked[0]?.url).toBe("/api/orders/http-4xx-check");
  expect(
    asked.filter(({ method }) => method === "PUT").map(({ headers }) => headers["content-type"]),
  ).toEqual(["application/json", "application/x-http-4xx-check"]);
  expect(asked.filter(({ method }) => method === "DELETE")).toEqual([]);
});

test("a document without a server needs a URL", async () => {
  const { code, stderr } = await run(["check", "--openapi", document("/")]);
  expect(code).toBe(2);
  expect(stderr).toContain("names no server");
});
