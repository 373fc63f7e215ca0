import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import * as errors from "@scope/http-4xx-errors";
import { onClientError, problems } from "@scope/http-4xx-errors/node";
import { translator } from "./translator.ts";

export const server = createServer(
  problems({ translator })(async (request: IncomingMessage, response: ServerResponse) => {
    if (request.url !== "/articles/17") throw new errors.NotFound();
    response.setHeader("Content-Type", "application/json").end('{"title":"Short and stout"}');
  }),
);

server.on("clientError", onClientError({ translator }));
