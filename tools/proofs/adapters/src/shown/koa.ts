import Router from "@koa/router";
import * as errors from "@scope/http-4xx-errors";
import { problems } from "@scope/http-4xx-errors/koa";
import Koa from "koa";
import { translator } from "./translator.ts";

export const app = new Koa();
const router = new Router();

router.get("/articles/:id", (ctx) => {
  if (ctx.params.id !== "17") throw new errors.NotFound();
  ctx.body = { title: "Short and stout" };
});

app.use(problems({ translator })); // before all others
app.use(router.routes()).use(router.allowedMethods());
