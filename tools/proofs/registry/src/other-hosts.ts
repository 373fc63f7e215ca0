import { createServer } from "node:http";
import { listenOnLoopback } from "@tools/system/ports";

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
  return {
    proxy: `http://127.0.0.1:${await listenOnLoopback(server)}`,
    asked,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
