import cors from "@fastify/cors";
import { problems, serverOptions } from "@scope/http-4xx-errors/fastify";
import fastify from "fastify";
import { type Framework, origin, throwOne } from "../framework.ts";
import { fieldsOfClient, fieldsOfContent } from "../thrown.ts";
import { started } from "../world.ts";

/** Writes what Fastify logs to the console, as the others do. */
const stream = { write: (line: string) => console.error(JSON.parse(line).err.message) };

export const inFastify: Framework = {
  name: "Fastify",
  late: true,
  routes: true,
  async start(options) {
    const app = fastify({ logger: { level: "error", stream }, ...serverOptions(options) });
    app.register(problems(options));
    app.register(cors, { origin: [origin] });
    app.get("/", async () => "found");
    app.get<{ Params: { name: string } }>("/throw/:name", async ({ params }, reply) => {
      reply.headers(fieldsOfContent).headers(fieldsOfClient);
      throwOne(params.name);
    });
    app.get("/late", (_request, reply) => {
      reply.raw.write("half");
      throw new Error("late");
    });
    await app.ready();
    return started(app.server);
  },
};
