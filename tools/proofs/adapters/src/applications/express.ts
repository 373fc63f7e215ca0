import { type AdapterOptions, catchRejections, problems } from "@scope/http-4xx-errors/express";
import express from "express";
import express4 from "express-4";
import { type Framework, origin, throwOne } from "../framework.ts";
import { fieldsOfClient, fieldsOfContent } from "../thrown.ts";
import { listen } from "../world.ts";

function start(make: typeof express, options: AdapterOptions): Promise<string> {
  // In tests Express logs nothing.
  const app = catchRejections(make()).set("env", "production");
  app.use((_request, response, next) => {
    response.set("Access-Control-Allow-Origin", origin).vary("Origin");
    next();
  });
  app.get("/", (_request, response) => {
    response.send("found");
  });
  app.get("/throw/:name", async ({ params }, response) => {
    response.set(fieldsOfContent).set(fieldsOfClient);
    throwOne(params.name);
  });
  app.get("/late", (_request, response) => {
    response.write("half");
    throw new Error("late");
  });
  app.use(problems(options));
  return listen(app);
}

export const expresses: readonly Framework[] = [
  { name: "Express 4", late: true, routes: true, start: (options) => start(express4, options) },
  { name: "Express 5", late: true, routes: true, start: (options) => start(express, options) },
];
