import assert = require("node:assert/strict");
import errors = require("@scope/http-4xx-errors");
import fields = require("@scope/http-4xx-errors/fields");
import vendors = require("@scope/http-4xx-errors/vendors/iis");

const error: errors.NotFound = new errors.NotFound("Order 9 does not exist");
const status: 404 = error.status;

assert.equal<number>(status, 404);
assert.ok(error instanceof errors.Http4xxError);
assert.ok(errors.isHttp4xxError(error, "404"));
assert.equal(new vendors.Redirect().id, "iis-451");
assert.deepEqual(fields.allow(["GET"]), { Allow: "GET" });
assert.equal(errors.createError(409, "Twice").message, "Twice");
assert.equal(errors.default, errors.createError);
