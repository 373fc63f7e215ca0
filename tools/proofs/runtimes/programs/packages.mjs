// Every entry point of the packages but the one that needs sockets, as ES modules.
import * as enums from "@scope/http-4xx-enum";
import * as erasable from "@scope/http-4xx-enum/erasable";
import * as iis from "@scope/http-4xx-enum/vendors/iis";
import * as nginx from "@scope/http-4xx-enum/vendors/nginx";
import * as fixtures from "@scope/http-4xx-fixtures";
import * as conformance from "@scope/http-4xx-fixtures/conformance";
import * as fetch from "@scope/http-4xx-fixtures/fetch";
import fixturesJson from "@scope/http-4xx-fixtures/fixtures.json" with { type: "json" };
import fixturesSchema from "@scope/http-4xx-fixtures/fixtures.schema.json" with { type: "json" };
import * as matchers from "@scope/http-4xx-fixtures/matchers";
import * as msw from "@scope/http-4xx-fixtures/msw";
import * as i18n from "@scope/http-4xx-i18n";
import document from "@scope/http-4xx-i18n/documents/nl";
import * as load from "@scope/http-4xx-i18n/load";
import en from "@scope/http-4xx-i18n/locales/en";
import enJson from "@scope/http-4xx-i18n/locales/en.json" with { type: "json" };
import nl from "@scope/http-4xx-i18n/locales/nl";
import nlJson from "@scope/http-4xx-i18n/locales/nl.json" with { type: "json" };
import * as problem from "@scope/http-4xx-i18n/problem";
import * as lookup from "@scope/http-4xx-lookup";
import lookupJson from "@scope/http-4xx-lookup/data.json" with { type: "json" };
import lookupSchema from "@scope/http-4xx-lookup/data.schema.json" with { type: "json" };

export const packages = {
  enums,
  erasable,
  iis,
  nginx,
  lookup,
  lookupJson,
  lookupSchema,
  i18n,
  load,
  problem,
  en,
  nl,
  enJson,
  nlJson,
  document,
  fixtures,
  conformance,
  fetch,
  matchers,
  msw,
  fixturesJson,
  fixturesSchema,
};
