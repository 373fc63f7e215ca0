import type { AdapterOptions } from "./adapters/adapter-options.ts";
import { answerSocket, type ClientError, type ClientSocket } from "./adapters/client-error.ts";
import { answerNode, cutShort, type NodeRequest, type NodeResponse } from "./adapters/node-http.ts";

export type { AdapterOptions } from "./adapters/adapter-options.ts";
export type { ClientError, ClientSocket } from "./adapters/client-error.ts";
export type { NodeRequest, NodeResponse } from "./adapters/node-http.ts";

/**
 * Wraps a request listener of `node:http`, `node:https` or `node:http2`: what it throws, or rejects with, is answered as
 * problem details in the reader's language, and does not end the process. Server errors are written to the console.
 *
 * @example
 * createServer(problems({ translator })(async (request, response) => { ... }));
 */
export function problems(
  options: AdapterOptions = {},
): <Request extends NodeRequest, Response extends NodeResponse>(
  listener: (request: Request, response: Response) => unknown,
) => (request: Request, response: Response) => Promise<void> {
  return (listener) => async (request, response) => {
    try {
      await listener(request, response);
    } catch (error) {
      if (cutShort(response) || answerNode(error, request, response, options) >= 500) console.error(error);
    }
  };
}

/**
 * Answers what is no HTTP, before there is a request: Node's own answer has no content.
 *
 * @example
 * server.on("clientError", onClientError({ translator }));
 */
export function onClientError(
  options: AdapterOptions = {},
): (error: ClientError, socket: ClientSocket) => void {
  return (error, socket) => answerSocket(error, socket, options);
}
