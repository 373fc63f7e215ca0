import { Hono } from "hono";
import { cors } from "hono/cors";
import { throwNamed } from "../thrown.ts";
import type { Application } from "./application.ts";

export const honoApplication: Application = {
  name: "Hono 4",
  start: async () => {
    const app = new Hono();
    app.use(cors({ origin: "https://www.example.com" }));
    app.get("/:name", async (context) => throwNamed(context.req.param("name")));
    return { get: async (path) => app.request(path), stop: () => {} };
  },
};
