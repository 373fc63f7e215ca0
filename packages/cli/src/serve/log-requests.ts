import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Style } from "../terminal/style.ts";

/** A line for each request that a server of this process has answered, or left without an answer. */
export function logRequests(write: (line: string) => void, style: Style): void {
  subscribe("http.server.request.start", (message) => {
    // As Node documents the channel.
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    response.once("close", () => {
      const status = response.headersSent
        ? style("yellow", String(response.statusCode))
        : style("red", "closed");
      write(`${status} ${request.method} ${request.url}\n`);
    });
  });
}
