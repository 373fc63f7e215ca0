import { createServer } from "node:http";
import { H3 } from "h3";
import { createApp, eventHandler, toNodeListener } from "h3-1";
import { throwNamed } from "../thrown.ts";
import type { Application } from "./application.ts";
import { listening } from "./listening.ts";

export const h3Applications: readonly Application[] = [
  {
    name: "h3 v1",
    start: () => {
      const app = createApp();
      app.use(eventHandler(({ path }) => throwNamed(path.slice(1))));
      return listening(createServer(toNodeListener(app)));
    },
  },
  {
    name: "h3 v2",
    start: async () => {
      const app = new H3({ silent: true });
      app.get("/:name", ({ context }) => throwNamed(context.params?.name ?? ""));
      return { get: async (path) => app.request(path), stop: () => {} };
    },
  },
];
