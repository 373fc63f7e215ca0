import { createServer } from "node:http";
import cors from "@koa/cors";
import Koa from "koa";
import { throwNamed } from "../thrown.ts";
import type { Application } from "./application.ts";
import { listening } from "./listening.ts";

export const koaApplication: Application = {
  name: "Koa 3",
  start: () => {
    const app = new Koa();
    // It writes to the headers of the error, which must not be frozen.
    app.use(cors({ origin: "https://www.example.com" }));
    app.use(async ({ path }) => throwNamed(path.slice(1)));
    return listening(createServer(app.callback()));
  },
};
