import { deepEqual, equal, ok } from "node:assert/strict";
import {
  fixture,
  fixtures,
  malformedInputs,
  notClientErrors,
  toResponse,
  unassignedCodes,
} from "@scope/http-4xx-fixtures";
import data from "@scope/http-4xx-fixtures/fixtures.json" with { type: "json" };
import schema from "@scope/http-4xx-fixtures/fixtures.schema.json" with { type: "json" };
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
