import hapi from "@hapi/hapi";
import { throwNamed } from "../thrown.ts";
import type { Application } from "./application.ts";
import { listening } from "./listening.ts";

export const hapiApplication: Application = {
  name: "hapi 21",
  start: async () => {
    const server = hapi.server({
      host: "127.0.0.1",
      port: 0,
      routes: { cors: { origin: ["https://www.example.com"] } },
    });
    server.route({
      method: "GET",
      path: "/{name}",
      handler: ({ params }) => throwNamed(String(params.name)),
    });
    await server.start();
    return listening(server.listener);
  },
};
