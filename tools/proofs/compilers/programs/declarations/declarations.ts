/** What others export without writing down its type; the compiler has to find a name for it that they can import. */
import { Http4xx, NotFound } from "@scope/http-4xx-enum";
import { fixture } from "@scope/http-4xx-fixtures";
import { checkResponse } from "@scope/http-4xx-fixtures/conformance";
import { createHandler } from "@scope/http-4xx-fixtures/fetch";
import { matchers } from "@scope/http-4xx-fixtures/matchers";
import { startServer } from "@scope/http-4xx-fixtures/node";
import { createTranslator, extendCatalog } from "@scope/http-4xx-i18n";
import { load } from "@scope/http-4xx-i18n/load";
import nl from "@scope/http-4xx-i18n/locales/nl";
import { problem } from "@scope/http-4xx-i18n/problem";
import { identify, lookup, lookupAll, lookupById, lookupSubstatus, statuses } from "@scope/http-4xx-lookup";

export const codes = [NotFound, Http4xx.Gone];
export const found = [lookup(404), lookupById("nginx-499"), statuses[0]];
export const meanings = lookupAll(451);
export const substatus = lookupSubstatus("404.13");
export const identified = identify({ status: 451, headers: {} });
export const notAllowed = fixture("405");
export const violations = checkResponse({ status: 405, headers: new Headers() });
export const handler = createHandler();
export const server = () => startServer();
export const translator = createTranslator([nl], { fallback: "nl" });
export const shop = extendCatalog(nl, {}, "nl-x-shop");
export const loaded = () => load("nl");
export const details = problem(404, { translator, extensions: { article: 17 } });
export const added = { ...matchers };
