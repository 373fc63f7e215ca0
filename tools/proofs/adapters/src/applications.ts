import { expresses } from "./applications/express.ts";
import { inFastify } from "./applications/fastify.ts";
import { inFetch } from "./applications/fetch.ts";
import { h3s } from "./applications/h3.ts";
import { inHono } from "./applications/hono.ts";
import { inKoa } from "./applications/koa.ts";
import { inNode } from "./applications/node.ts";
import type { Framework } from "./framework.ts";

export const frameworks: readonly Framework[] = [
  ...expresses,
  inFastify,
  inHono,
  inKoa,
  ...h3s,
  inNode,
  inFetch,
];
