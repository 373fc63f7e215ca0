import cors from "@koa/cors";
import Router from "@koa/router";
import { problems } from "@scope/http-4xx-errors/koa";
import Koa from "koa";
import { type Framework, origin, throwOne } from "../framework.ts";
import { fieldsOfClient, fieldsOfContent } from "../thrown.ts";
import { listen } from "../world.ts";

export const inKoa: Framework = {
  name: "Koa",
  late: true,
  routes: true,
  async start(options) {
    const app = new Koa();
    app.use(problems(options));
    app.use(cors({ origin }));
    const router = new Router();
    router.get("/", (ctx) => {
      ctx.body = "found";
    });
    router.get("/throw/:name", (ctx) => {
      ctx.set({ ...fieldsOfContent, ...fieldsOfClient });
      throwOne(ctx.params.name);
    });
    router.get("/late", (ctx) => {
      ctx.res.write("half");
      throw new Error("late");
    });
    app.use(router.routes());
    return listen(app.callback());
  },
};
