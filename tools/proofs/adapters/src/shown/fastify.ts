import * as errors from "@scope/http-4xx-errors";
import { problems, serverOptions } from "@scope/http-4xx-errors/fastify";
import fastify from "fastify";
import { translator } from "./translator.ts";

export const app = fastify({ ...serverOptions({ translator }) });

app.register(problems({ translator })); // before the routes

app.get<{ Params: { id: string } }>("/articles/:id", async ({ params }) => {
  if (params.id !== "17") throw new errors.NotFound();
  return { title: "Short and stout" };
});
