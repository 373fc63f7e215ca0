import { toProblem } from "../problem/to-problem.ts";
import type { AdapterOptions } from "./adapter-options.ts";
import { statusError } from "./status-error.ts";

/** What Node reports with `clientError`. */
export interface ClientError {
  readonly code?: string | undefined;
}

/** What is needed of the connection. */
export interface ClientSocket {
  readonly writable: boolean;
  end(content: string): unknown;
  destroy(): unknown;
}

/** The errors of Node's parser that have a status of their own; any other request is malformed. */
const statuses: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Answers what was no request: nobody knows what its reader likes, and the connection ends. */
export function answerSocket(cause: ClientError, socket: ClientSocket, options: AdapterOptions): void {
  // What is on its way already cannot be taken back.
  if (cause.code === "ECONNRESET" || !socket.writable || hasBegun(socket)) {
    socket.destroy();
    return;
  }
  const error = Object.assign(statusError(statuses[cause.code ?? ""] ?? 400), { cause });
  const { status, headers, body } = toProblem(error, options);
  const fields = {
    ...headers,
    date: new Date().toUTCString(),
    "content-length": new TextEncoder().encode(body).length,
    connection: "close",
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${error.message}\r\n${lines.join("")}\r\n${body}`);
}

/** Node keeps the answer that is being given beside its connection, and has no other way to ask for it. */
function hasBegun(socket: object): boolean {
  return (socket as { _httpMessage?: { headersSent?: boolean } | null })._httpMessage?.headersSent === true;
}
