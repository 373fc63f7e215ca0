import type { Server } from "node:http";
import { createRequire } from "node:module";
import { throwNamed } from "../thrown.ts";
import type { Application } from "./application.ts";
import { listening } from "./listening.ts";

/** The part of restify that is used: its own types are years older. */
interface Restify {
  createServer(): {
    get(path: string, handler: (request: { readonly params: { readonly name: string } }) => unknown): void;
    readonly server: Server;
  };
}

function application(name: string, module: string): Application {
  return {
    name,
    start: () => {
      // Loaded when it is needed, as one does not load on every Node.
      const restify: Restify = createRequire(import.meta.url)(module);
      const server = restify.createServer();
      server.get("/:name", async ({ params }) => throwNamed(params.name));
      return listening(server.server);
    },
  };
}

export const restify11: Application = application("restify 11", "restify-11");
export const restify12: Application = application("restify 12", "restify");
