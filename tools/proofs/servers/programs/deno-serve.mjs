import { createHandler } from "@scope/http-4xx-fixtures/fetch";

Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: ({ port }) => console.log(port) }, createHandler());
