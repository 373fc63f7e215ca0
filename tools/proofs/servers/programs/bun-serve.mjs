import { createHandler } from "@scope/http-4xx-fixtures/fetch";

const { port } = Bun.serve({ hostname: "127.0.0.1", port: 0, fetch: createHandler() });
console.log(port);
