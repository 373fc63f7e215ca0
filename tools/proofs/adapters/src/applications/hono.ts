import { getRequestListener } from "@hono/node-server";
import { problems } from "@scope/http-4xx-errors/hono";
import { Hono } from "hono";
import { cors } from "hono/cors";
import { type Framework, origin, throwOne } from "../framework.ts";
import { fieldsOfClient, fieldsOfContent } from "../thrown.ts";
import { listen } from "../world.ts";

export const inHono: Framework = {
  name: "Hono",
  late: false,
  routes: true,
  async start(options) {
    const app = new Hono();
    app.use(cors({ origin }));
    problems(options)(app);
    app.get("/", (c) => c.text("found"));
    app.get("/throw/:name", async (c) => {
      for (const [name, value] of Object.entries({ ...fieldsOfContent, ...fieldsOfClient }))
        c.header(name, value);
      throwOne(c.req.param("name"));
    });
    return listen(getRequestListener(app.fetch));
  },
};
