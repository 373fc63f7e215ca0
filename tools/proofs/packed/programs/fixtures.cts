import assert = require("node:assert/strict");
import fixtures = require("@scope/http-4xx-fixtures");
import data = require("@scope/http-4xx-fixtures/fixtures.json");

assert.ok(fixtures.fixtures.length >= 38);
assert.equal(fixtures.toResponse(fixtures.fixture("404")).status, 404);
assert.ok(data);
