import { createServer as createHttpServer, type IncomingMessage, type RequestListener } from "node:http";
import { type AddressInfo, createServer, type Server } from "node:net";
import { onTestFinished } from "vitest";

export interface Serving {
  readonly url: string;
  /** The requests so far. */
  readonly asked: readonly IncomingMessage[];
}

/** A server on the loopback interface until the test is over. */
export async function serving(listener: RequestListener): Promise<Serving> {
  const asked: IncomingMessage[] = [];
  const server = createHttpServer((request, response) => {
    asked.push(request);
    listener(request, response);
  });
  return { url: await listening(server), asked };
}

/** One that answers whatever it is asked with these bytes. */
export function answering(bytes: string): Promise<string> {
  return listening(
    createServer((socket) => socket.once("data", () => socket.end(Buffer.from(bytes, "latin1")))),
  );
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo; // it listens on a port
  return `http://127.0.0.1:${port}/`;
}
