/** One of the servers that are compared, in a process of its own: prints its URL, and its CPU time when asked. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fixture } from "@scope/http-4xx-fixtures";
import { startServer } from "@scope/http-4xx-fixtures/node";

/** Node's own server with the constant that `/404` answers: the least that a server of Node's has to do. */
async function startBare(): Promise<string> {
  const { status, headers, body } = fixture("404").response;
  const length = Buffer.byteLength(body);
  const server = createServer((_, response) => {
    response.writeHead(status, { ...headers, Vary: "Accept", "Content-Length": length }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const url = process.argv[2] === "bare" ? await startBare() : (await startServer()).url;

process.on("message", () => process.send?.(process.cpuUsage()));
process.on("disconnect", () => process.exit());
process.send?.(url);
