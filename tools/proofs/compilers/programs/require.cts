import fixtures = require("@scope/http-4xx-fixtures");
import conformance = require("@scope/http-4xx-fixtures/conformance");
import i18n = require("@scope/http-4xx-i18n");
import nl = require("@scope/http-4xx-i18n/locales/nl");
import problems = require("@scope/http-4xx-i18n/problem");
import enums = require("@scope/http-4xx-enum");
import errors = require("@scope/http-4xx-errors");
import statuses = require("@scope/http-4xx-lookup");

const notFound = statuses.lookup(enums.Http4xx.NotFound);
proves<Is<typeof notFound.name, "NotFound">>();
proves<Is<typeof nl.default.locale, "nl">>();

const translator = i18n.createTranslator([nl.default], { fallback: "nl" });
const response: Response = problems.problemResponse(405, { translator, headers: { Allow: "GET" } });
const violations: readonly conformance.Violation[] = conformance.checkResponse(response);
const vendor: statuses.Vendor = "nginx";
const allow: string = fixtures.fixture("405").response.headers.Allow;

const missing: errors.NotFound = new errors.NotFound(errors.createError(404).message);

// @ts-expect-error 405 must say what is allowed
problems.problemResponse(405, { translator });
// @ts-expect-error what is exported as default is not the module itself
i18n.createTranslator([nl], { fallback: "nl" });
// @ts-expect-error 499 is nginx's, not one of the official codes
const foreign: enums.Http4xxCode = 499;

export = { notFound, violations, vendor, allow, foreign, missing };
