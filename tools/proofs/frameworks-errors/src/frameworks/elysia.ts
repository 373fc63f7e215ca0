import { join } from "node:path";
import { node } from "@elysiajs/node";
import { freePorts } from "@tools/system/ports";
import { start } from "@tools/system/start";
import { Elysia } from "elysia";
import { throwNamed } from "../thrown.ts";
import type { Application } from "./application.ts";
import { ask } from "./ask.ts";

export const elysiaApplications: readonly Application[] = [
  {
    name: "Elysia 1 on the web",
    start: async () => {
      const app = new Elysia().get("/:name", ({ params }) => throwNamed(params.name));
      return { get: (path) => app.handle(new Request(`http://127.0.0.1${path}`)), stop: () => {} };
    },
  },
  {
    name: "Elysia 1 on Node",
    start: async () => {
      const { port } = await freePorts(["port"]);
      const app = new Elysia({ adapter: node() }).get("/:name", ({ params }) => throwNamed(params.name));
      const server = await new Promise<{ stop(): Promise<void> }>((resolve) => {
        app.listen({ port, hostname: "127.0.0.1" }, resolve);
      });
      const stop = () => server.stop();
      return { get: (path) => ask(new URL(path, `http://127.0.0.1:${port}`)), stop };
    },
  },
];

/** In a process of its own. */
export function elysiaOnBun(bun: string): Application {
  return {
    name: "Elysia 1 on Bun",
    start: async () => {
      const program = join(import.meta.dirname, "../programs/elysia.ts");
      const { line, stop } = await start(import.meta.dirname, process.env, bun, program);
      return { get: (path) => ask(new URL(path, line)), stop };
    },
  };
}
