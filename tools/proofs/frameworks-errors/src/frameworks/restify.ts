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

export const restifyApplication: Application = {
  name: "restify 11",
  start: () => {
    // Loaded when it is needed, as it does not load on every Node.
    const restify: Restify = createRequire(import.meta.url)("restify");
    const server = restify.createServer();
    server.get("/:name", async ({ params }) => throwNamed(params.name));
    return listening(server.server);
  },
};
