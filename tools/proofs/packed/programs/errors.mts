import assert from "node:assert/strict";
import * as errors from "@scope/http-4xx-errors";
import { mayRetry } from "@scope/http-4xx-errors/client";
import { allow } from "@scope/http-4xx-errors/fields";
import { Redirect } from "@scope/http-4xx-errors/vendors/iis";

const error: errors.NotFound = new errors.NotFound("Order 9 does not exist");
const status: 404 = error.status;

assert.equal<number>(status, 404);
assert.ok(error instanceof errors.Http4xxError);
assert.ok(errors.isHttp4xxError(error, "404"));
assert.equal(new Redirect().id, "iis-451");
// @ts-expect-error Allow is missing
assert.throws(() => new errors.MethodNotAllowed(), { name: "TypeError", message: /must carry Allow/ });
assert.deepEqual(new errors.MethodNotAllowed({ headers: allow(["GET"]) }).headers, { Allow: "GET" });
assert.equal(errors.default(409, "Twice").message, "Twice");
assert.ok(mayRetry({ method: "POST" }, new Response(null, { status: 429 })));
