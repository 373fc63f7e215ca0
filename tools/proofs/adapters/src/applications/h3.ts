import { problems } from "@scope/http-4xx-errors/h3";
import { H3, handleCors } from "h3";
import { toNodeHandler } from "h3/node";
import * as v1 from "h3-1";
import { type Framework, origin, throwOne } from "../framework.ts";
import { fieldsOfClient, fieldsOfContent } from "../thrown.ts";
import { listen } from "../world.ts";

export const h3s: readonly Framework[] = [
  {
    name: "h3 v1",
    late: true,
    routes: true,
    async start(options) {
      const app = v1.createApp({ onError: problems(options) });
      const router = v1.createRouter();
      router.get(
        "/",
        v1.eventHandler(() => "found"),
      );
      router.use(
        "/throw/:name",
        v1.eventHandler((event) => {
          v1.setResponseHeaders(event, { ...fieldsOfContent, ...fieldsOfClient });
          throwOne(v1.getRouterParam(event, "name"));
        }),
      );
      router.get(
        "/late",
        v1.eventHandler((event) => {
          event.node.res.write("half");
          throw new Error("late");
        }),
      );
      app.use(v1.eventHandler((event) => void v1.appendCorsHeaders(event, { origin: [origin] })));
      app.use(router);
      return listen(v1.toNodeListener(app));
    },
  },
  {
    name: "h3 v2",
    late: false,
    routes: true,
    itself: "logs client errors, and fails for fields that cannot be sent",
    async start(options) {
      const app = new H3({ onError: problems(options) });
      app.use((event) => void handleCors(event, { origin: [origin] }));
      app.get("/", () => "found");
      app.get("/throw/:name", (event) => {
        for (const [name, value] of Object.entries({ ...fieldsOfContent, ...fieldsOfClient })) {
          event.res.headers.set(name, value);
        }
        throwOne(event.context.params?.name);
      });
      return listen(toNodeHandler(app));
    },
  },
];
