import { deepEqual, equal, ok } from "node:assert/strict";
import {
  fixture,
  fixtures,
  malformedInputs,
  notClientErrors,
  toResponse,
  unassignedCodes,
} from "@scope/http-4xx-fixtures";
import { createHandler } from "@scope/http-4xx-fixtures/fetch";
import data from "@scope/http-4xx-fixtures/fixtures.json" with { type: "json" };
import schema from "@scope/http-4xx-fixtures/fixtures.schema.json" with { type: "json" };
import { handlers } from "@scope/http-4xx-fixtures/msw";
import { startServer } from "@scope/http-4xx-fixtures/node";
import { statuses } from "@scope/http-4xx-lookup";

deepEqual(
  fixtures.map((each) => each.id),
  statuses.map((status) => status.id),
);

const response: Response = toResponse(fixture("405"));
equal(response.status, 405);
ok(response.headers.get("Allow"));

ok(unassignedCodes.length > 0);
ok(notClientErrors.length > 0);
ok(malformedInputs.length > 0);
ok(data);
ok(schema);

const handler = createHandler({ delay: 0 });
equal((await handler(new Request("http://localhost/405"))).status, 405);

const server = await startServer();
equal((await fetch(`${server.url}/418`)).statusText, "I'm a teapot");
await server.close();

// MSW is not there; this has the shape of what is taken of it.
const http = { all: (path: string) => path };
deepEqual(
  handlers({ http, HttpResponse: Response }, { baseUrl: "/" }),
  statuses.map((status) => `/${status.id}`),
);
