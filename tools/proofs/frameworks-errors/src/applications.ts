import type { Application } from "./frameworks/application.ts";
import { elysiaApplications } from "./frameworks/elysia.ts";
import { expressApplications } from "./frameworks/express.ts";
import { fastifyApplication } from "./frameworks/fastify.ts";
import { h3Applications } from "./frameworks/h3.ts";
import { hapiApplication } from "./frameworks/hapi.ts";
import { honoApplication } from "./frameworks/hono.ts";
import { koaApplication } from "./frameworks/koa.ts";
import { restify12 } from "./frameworks/restify.ts";
import { nest12 } from "./nest-12.ts";

/** Those that run wherever the tests do. */
export const applications: readonly Application[] = [
  ...expressApplications,
  fastifyApplication,
  koaApplication,
  honoApplication,
  ...nest12,
  ...h3Applications,
  hapiApplication,
  ...elysiaApplications,
  restify12,
];
