import { createServer, type RequestListener, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { listenOnLoopback } from "@tools/system/ports";
import express from "express";
import fastify, { type FastifyInstance } from "fastify";
import { Hono } from "hono";
import { cors } from "hono/cors";
import { validator } from "hono/validator";
import * as inExpress from "./express.ts";
import * as inFastify from "./fastify.ts";
import * as inHono from "./hono.ts";

/** What the tests need of a framework: the application of the README, and one with what that leaves out. */
export interface Framework {
  readonly name: string;
  readonly shown: () => Promise<RequestListener>;
  /**
   * `GET /broken` throws what is no client error, `POST /items` reads JSON, and every response has `Vary: Origin` before
   * anything fails.
   */
  readonly other: () => Promise<RequestListener>;
}

export const frameworks: readonly Framework[] = [
  {
    name: "Express",
    shown: async () => inExpress.app,
    other: async () => {
      const app = express();
      app.use((_, response, next) => {
        response.vary("Origin");
        next();
      });
      app.get("/broken", fail).post("/items", express.json());
      app.use(inExpress.notFound, inExpress.problems);
      return app;
    },
  },
  {
    name: "Fastify",
    shown: () => listenerOfFastify(inFastify.app),
    other: async () => {
      const app = fastify();
      app.addHook("onRequest", async (_, reply) => {
        reply.header("Vary", "Origin");
      });
      app.get("/broken", fail).post("/items", async () => "created");
      inFastify.useProblems(app);
      return listenerOfFastify(app);
    },
  },
  {
    name: "Hono",
    shown: async () => getRequestListener(inHono.app.fetch),
    other: async () => {
      const app = new Hono();
      app.use(cors({ origin: "https://www.example.com" }));
      inHono.useProblems(app);
      const json = validator("json", (value) => value);
      app.get("/broken", fail).post("/items", json, (c) => c.text("created"));
      return getRequestListener(app.fetch);
    },
  },
];

/** A real server on loopback. */
export async function listen(listener: RequestListener): Promise<{ url: string; server: Server }> {
  const server = createServer(listener);
  return { url: `http://127.0.0.1:${await listenOnLoopback(server)}`, server };
}

function fail(): never {
  throw new Error("a bug");
}

async function listenerOfFastify(app: FastifyInstance): Promise<RequestListener> {
  await app.ready();
  return app.routing;
}
