import assert = require("node:assert/strict");
import statuses = require("@scope/http-4xx-lookup");
import data = require("@scope/http-4xx-lookup/data.json");
import schema = require("@scope/http-4xx-lookup/data.schema.json");

const notFound = statuses.lookup(404);
const code: 404 = notFound.code;
const vendor: statuses.Vendor = "nginx";

assert.equal<number>(code, 404);
assert.equal(statuses.reasonPhrase(404), "Not Found");
assert.equal(statuses.lookup(499, { vendor })?.id, "nginx-499");
assert.ok(statuses.statuses.length >= 38);
assert.ok(data);
assert.ok(schema);
