// For workerd: makes the checks when it is asked to, and answers how they ended.
import { run } from "./behaviour.mjs";
import { packages } from "./packages.mjs";

const node = "workerd has no ports of its own to listen on";

export default {
  async fetch() {
    return Response.json(await run({ ...packages, "@scope/http-4xx-fixtures/node": node }));
  },
};
