import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { type ConnectionOptions, connect as connectTls } from "node:tls";
import type { RequestMessage } from "@scope/http-4xx-fixtures";

/** Opens a connection to a port of this machine. */
export async function open(port: number): Promise<Socket> {
  const socket = connect({ host: "127.0.0.1", port, allowHalfOpen: true });
  await once(socket, "connect");
  return socket;
}

/** The same over TLS. */
export async function openTls(port: number, options: ConnectionOptions): Promise<Socket> {
  const socket = connectTls({ host: "127.0.0.1", port, ...options });
  await once(socket, "secureConnect");
  return socket;
}

/** Everything that comes, as bytes, until the server closes the connection in order. */
export async function receive(socket: Socket): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk);
  socket.destroy();
  return Buffer.concat(chunks).toString("latin1");
}

/** Sends a request, and gives everything that comes. */
export async function exchange(socket: Socket, request: string): Promise<string> {
  socket.write(request, "latin1");
  return receive(socket);
}

/** A request as bytes: these fields after Host, as clients send them, and the content in its transfer coding. */
export function encode(
  { method, target, headers, body }: RequestMessage,
  added: Readonly<Record<string, string>>,
): string {
  const { Host = "", ...others } = headers;
  const fields = Object.entries({ Host, ...added, ...others });
  const head = [`${method} ${target} HTTP/1.1`, ...fields.map(([name, value]) => `${name}: ${value}`)];
  const chunked = headers["Transfer-Encoding"] === "chunked" && body !== null;
  const content = chunked ? `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n` : (body ?? "");
  return `${head.join("\r\n")}\r\n\r\n${content}`;
}

/** A response, taken apart. */
export interface RawResponse {
  readonly statusLine: string;
  /** By name, as they were sent. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export function parse(text: string): RawResponse {
  const end = text.indexOf("\r\n\r\n");
  const [statusLine = "", ...lines] = text.slice(0, end).split("\r\n");
  const fields = lines.map((line) => line.split(/: (.*)/));
  return {
    statusLine,
    headers: Object.fromEntries(fields.map(([name, value]) => [name, value])),
    body: text.slice(end + 4),
  };
}
