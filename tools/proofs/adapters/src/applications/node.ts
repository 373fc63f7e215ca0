import type { IncomingMessage, ServerResponse } from "node:http";
import { problems } from "@scope/http-4xx-errors/node";
import { type Framework, origin, throwOne } from "../framework.ts";
import { fieldsOfClient, fieldsOfContent } from "../thrown.ts";
import { listen } from "../world.ts";

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader("Access-Control-Allow-Origin", origin).setHeader("Vary", "Origin");
  const { url = "/" } = request;
  if (url === "/late") {
    response.write("half");
    throw new Error("late");
  }
  if (url.startsWith("/throw/")) {
    for (const [name, value] of Object.entries({ ...fieldsOfContent, ...fieldsOfClient }))
      response.setHeader(name, value);
    response.statusMessage = "Fine";
    throwOne(url.slice("/throw/".length));
  }
  response.end("found");
}

export const inNode: Framework = {
  name: "node:http",
  late: true,
  routes: false,
  start: (options) => listen(problems(options)(handle)),
};
