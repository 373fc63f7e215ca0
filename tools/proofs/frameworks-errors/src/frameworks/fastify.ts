import fastify from "fastify";
import { throwNamed } from "../thrown.ts";
import type { Application } from "./application.ts";
import { listening } from "./listening.ts";

export const fastifyApplication: Application = {
  name: "Fastify 5",
  start: async () => {
    const app = fastify();
    app.get<{ Params: { name: string } }>("/:name", async ({ params }) => throwNamed(params.name));
    await app.ready();
    return listening(app.server);
  },
};
