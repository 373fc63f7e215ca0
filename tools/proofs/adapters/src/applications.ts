import fastifyCors from "@fastify/cors";
import { getRequestListener } from "@hono/node-server";
import koaCors from "@koa/cors";
import Router from "@koa/router";
import * as inExpress from "@scope/http-4xx-errors/express";
import * as inFastify from "@scope/http-4xx-errors/fastify";
import * as inHono from "@scope/http-4xx-errors/hono";
import * as inKoa from "@scope/http-4xx-errors/koa";
import express from "express";
import express4 from "express-4";
import fastify from "fastify";
import { Hono } from "hono";
import { cors as honoCors } from "hono/cors";
import Koa from "koa";
import { fieldsOfClient, fieldsOfContent, noErrors, thrown } from "./thrown.ts";
import { listen, started } from "./world.ts";

/** An application with the same addresses in every framework: `/`, `/throw/<name>`, `/late`. */
export interface Framework {
  readonly name: string;
  /** Starts it, and answers where. */
  readonly start: (options: inExpress.AdapterOptions) => Promise<string>;
  /** Where the framework itself logs a server error. */
  readonly logs: "console.error" | "its logger";
}

const origin = "https://www.example.com";

function throwOne(name: string): never {
  throw (thrown[name] ?? noErrors[name])?.();
}

function expressApp(make: typeof express, options: inExpress.AdapterOptions) {
  const app = make().set("env", "production");
  inExpress.catchRejections(app);
  app.use((_request, response, next) => {
    response.set("Access-Control-Allow-Origin", origin).vary("Origin");
    next();
  });
  app.get("/", (_request, response) => {
    response.send("found");
  });
  app.get("/throw/:name", async ({ params }, response) => {
    response.status(200).set(fieldsOfContent).set(fieldsOfClient);
    throwOne(params.name);
  });
  app.get("/late", (_request, response) => {
    response.write("half");
    throw new Error("late");
  });
  app.use(inExpress.problems(options));
  return app;
}

export const frameworks: readonly Framework[] = [
  {
    name: "Express 4",
    logs: "console.error",
    start: async (options) => listen(expressApp(express4, options)),
  },
  {
    name: "Express 5",
    logs: "console.error",
    start: async (options) => listen(expressApp(express, options)),
  },
  {
    name: "Fastify",
    logs: "its logger",
    async start(options) {
      const app = fastify({
        logger: {
          level: "error",
          stream: { write: (line: string) => console.error(JSON.parse(line).err.message) },
        },
        ...inFastify.serverOptions(options),
      });
      app.register(inFastify.problems(options));
      app.register(fastifyCors, { origin: [origin] });
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
  },
  {
    name: "Hono",
    logs: "console.error",
    async start(options) {
      const app = new Hono();
      app.use(honoCors({ origin }));
      inHono.problems(options)(app);
      app.get("/", (c) => c.text("found"));
      app.get("/throw/:name", async (c) => {
        for (const [name, value] of Object.entries({ ...fieldsOfContent, ...fieldsOfClient }))
          c.header(name, value);
        throwOne(c.req.param("name"));
      });
      return listen(getRequestListener(app.fetch));
    },
  },
  {
    name: "Koa",
    logs: "console.error",
    async start(options) {
      const app = new Koa();
      app.use(inKoa.problems(options));
      app.use(koaCors({ origin }));
      const router = new Router();
      router.get("/", (ctx) => {
        ctx.body = "found";
      });
      router.get("/throw/:name", (ctx) => {
        ctx.set({ ...fieldsOfContent, ...fieldsOfClient });
        throwOne(ctx.params.name ?? "");
      });
      router.get("/late", (ctx) => {
        ctx.res.write("half");
        throw new Error("late");
      });
      app.use(router.routes());
      return listen(app.callback());
    },
  },
];
