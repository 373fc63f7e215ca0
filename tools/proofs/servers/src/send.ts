import { Agent, request } from "node:http";
import { text } from "node:stream/consumers";

// One that closes its connections says so, and servers say it back.
const agent = new Agent({ keepAlive: true });

/**
 * Sends a request with Node's plain client, which shows whatever comes. Its fetch keeps some from its caller: it takes a
 * 407 for a proxy's (Fetch Standard, "HTTP-network-or-cache fetch").
 */
export function send(
  url: string,
  init: { method?: string; headers?: Record<string, string> } = {},
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { ...init, agent }, async (message) => {
      const { statusCode: status = 0, statusMessage: statusText = "" } = message;
      const body = await text(message);
      const headers = Object.entries(message.headers).map(([name, value]): [string, string] => [
        name,
        String(value),
      ]);
      // 204 is the one answer that may not even have an empty body.
      resolve(new Response(status === 204 ? null : body, { status, statusText, headers }));
    });
    sent.on("error", reject);
    sent.end();
  });
}
