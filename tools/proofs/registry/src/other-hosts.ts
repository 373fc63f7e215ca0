import { once } from "node:events";
import { createServer } from "node:http";

/** Stands where requests to other hosts have to pass, writes down where they would go, and lets none through. */
export interface OtherHosts {
  readonly proxy: string;
  readonly asked: readonly string[];
  close(): void;
}

export async function watchOtherHosts(): Promise<OtherHosts> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(String(request.url));
    response.writeHead(502).end();
  });
  server.on("connect", (request, socket) => {
    asked.push(String(request.url));
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    proxy: `http://127.0.0.1:${address.port}`,
    asked,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
