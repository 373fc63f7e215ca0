import { library } from "../../tsdown.base.ts";

export default library({
  index: "src/index.ts",
  problem: "src/problem.ts",
  express: "src/express.ts",
  fastify: "src/fastify.ts",
  hono: "src/hono.ts",
  koa: "src/koa.ts",
  nest: "src/nest.ts",
  h3: "src/h3.ts",
  node: "src/node.ts",
  fetch: "src/fetch.ts",
  client: "src/client.ts",
  fields: "src/fields.ts",
  "vendors/*": "src/generated/vendors/*.ts",
});
