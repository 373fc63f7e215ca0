import { BadRequest, RequestHeaderFieldsTooLarge, RequestTimeout } from "../generated/classes.ts";
import { toProblem } from "../problem/to-problem.ts";
import type { AdapterOptions } from "./node-http.ts";

/** What Node reports with `clientError`. */
export interface ClientError {
  readonly code?: string | undefined;
}

/** What is needed of the connection. */
export interface ClientSocket {
  readonly writable: boolean;
  readonly bytesWritten?: number;
  end(content: string): unknown;
  destroy(error?: unknown): unknown;
}

/** The errors of Node's parser that have a status of their own; any other request is malformed. */
const classes = {
  HPE_HEADER_OVERFLOW: RequestHeaderFieldsTooLarge,
  ERR_HTTP_REQUEST_TIMEOUT: RequestTimeout,
};

/** Answers what was no request: nobody knows what its reader likes, and the connection ends. */
export function answerSocket(cause: ClientError, socket: ClientSocket, options: AdapterOptions): void {
  // What is on its way already cannot be taken back.
  if (cause.code === "ECONNRESET" || !socket.writable || begun(socket)) {
    socket.destroy();
    return;
  }
  const Class = classes[cause.code as keyof typeof classes] ?? BadRequest;
  const error = new Class({ cause });
  const { status, headers, body } = toProblem(error, options);
  const fields = { ...headers, "content-length": new TextEncoder().encode(body).length, connection: "close" };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${error.phrase}\r\n${lines.join("")}\r\n${body}`);
}

/** Node keeps the answer that is being given beside its connection, and has no other way to ask for it. */
function begun(socket: object): boolean {
  const { _httpMessage: message } = socket as { _httpMessage?: { headersSent?: boolean } | null };
  return message?.headersSent === true;
}
