import assert = require("node:assert/strict");
import statuses = require("@scope/http-4xx-enum");
import erasable = require("@scope/http-4xx-enum/erasable");
import iis = require("@scope/http-4xx-enum/vendors/iis");
import nginx = require("@scope/http-4xx-enum/vendors/nginx");
import manifest = require("@scope/http-4xx-enum/package.json");

const notFound: 404 = statuses.NotFound;
const code: statuses.Http4xxCode = notFound;

assert.equal<number>(code, 404);
assert.equal(statuses.Http4xx[413], "PayloadTooLarge");
assert.equal<number>(nginx.NginxHttp4xx.ClientClosedRequest, 499);
assert.equal<number>(iis.IisHttp4xx.RetryWith, 449);
assert.equal<number>(erasable.Http4xx.ImATeapot, 418);
assert.equal(manifest.name, "@scope/http-4xx-enum");
