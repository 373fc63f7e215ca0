import { type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";

/** What a server answers to a GET. `fetch` is no way to ask: it takes a 407 for its own proxy's, and fails. */
export async function ask(url: URL): Promise<Response> {
  const message = await new Promise<IncomingMessage>((resolve, reject) => {
    request(url, { agent: false }, resolve).on("error", reject).end();
  });
  const headers = new Headers();
  for (const [name, values] of Object.entries(message.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  return new Response(await text(message), { status: message.statusCode ?? 0, headers });
}
