import { createServer, type ServerResponse } from "node:http";
import { connect as connectSocket } from "node:net";
import * as errors from "@scope/http-4xx-errors";
import { onClientError, problems } from "@scope/http-4xx-errors/node";
import { expect, test, vi } from "vitest";
import { started, translator } from "./world.ts";

vi.spyOn(console, "error").mockImplementation(() => {});

test("HTTP/1.0", async () => {
  const url = await started(
    createServer(
      problems({ translator })(() => {
        throw new errors.NotFound();
      }),
    ),
  );
  expect(await bytes(url, "GET / HTTP/1.0\r\n\r\n")).toMatch(/^HTTP\/1\.1 404 Not Found\r\n(?!.*chunked)/s);
});

test("a whole answer is not cut short by what is thrown behind it", async () => {
  const content = "x".repeat(10_000_000);
  const url = await started(
    createServer(
      problems({ translator })((_request, response: ServerResponse) => {
        response.end(content);
        throw new Error("too late");
      }),
    ),
  );
  expect(await (await fetch(url)).text()).toHaveLength(content.length);
});

test.each([
  ["GET / HTTP/9.9\r\n\r\n", 400],
  [`GET / HTTP/1.1\r\nX: ${"a".repeat(20_000)}\r\n\r\n`, 431],
  [
    `POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1;${"a".repeat(20_000)}\r\na\r\n0\r\n\r\n`,
    413,
  ],
])("what is no HTTP: %.20s", async (request, status) => {
  const server = createServer((request, response) => request.on("end", () => response.end("found")).resume());
  server.on("clientError", onClientError({ translator }));
  const answer = await bytes(await started(server), request);
  const [head = "", body = ""] = answer.split("\r\n\r\n");
  expect(head).toContain(`HTTP/1.1 ${status} `);
  expect(head).toContain("\r\nconnection: close");
  expect(head).toMatch(/\r\ndate: .+ GMT\r\n/);
  expect(JSON.parse(body)).toMatchObject({ status });
});

/** What comes back for these bytes. */
async function bytes(url: string, request: string): Promise<string> {
  const socket = connectSocket(Number(new URL(url).port), "127.0.0.1");
  // A server that has not read all of them may reset the connection behind its answer.
  const closed = new Promise((resolve) => socket.on("error", () => {}).once("close", resolve));
  socket.end(request);
  let text = "";
  socket.setEncoding("utf8").on("data", (part) => (text += part));
  await closed;
  return text;
}
