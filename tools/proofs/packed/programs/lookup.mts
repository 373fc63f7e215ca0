import { deepEqual, equal, ok } from "node:assert/strict";
import type { Http4xxCode } from "@scope/http-4xx-enum";
import {
  identify,
  isClientError,
  isHttp4xx,
  isKnownHttp4xx,
  lookup,
  lookupAll,
  lookupById,
  lookupByName,
  lookupSubstatus,
  reasonPhrase,
  type Status,
  statuses,
} from "@scope/http-4xx-lookup";
import data from "@scope/http-4xx-lookup/data.json" with { type: "json" };
import schema from "@scope/http-4xx-lookup/data.schema.json" with { type: "json" };

const notFound = lookup(404);
const code: 404 = notFound.code;
const name: "NotFound" = notFound.name;
const unknown: undefined = lookup(477);
const iisRedirect: "iis-451" = lookup(451, { vendor: "iis" }).id;
const some: Status | undefined = lookup(Number("404"));
const list: readonly Status[] = statuses;

equal<number>(code, 404);
equal<string>(name, "NotFound");
equal(unknown, undefined);
equal<string>(iisRedirect, "iis-451");
equal(some, notFound);
ok(list.length >= 38);

deepEqual(
  lookupAll(451).map((status) => status.id),
  ["451", "iis-451"],
);
equal(lookupById("nginx-499")?.vendor, "nginx");
equal(lookupByName("Not Found"), notFound);
equal(lookupByName("not-found"), notFound);
equal(lookupByName("NOT_FOUND"), notFound);
equal(lookupByName("__proto__"), undefined);
equal(reasonPhrase(413), "Payload Too Large");
equal(lookupSubstatus("404.13")?.code, "404.13");
equal(identify({ status: 451, headers: { "X-MS-Location": "https://example.com/" } })?.id, "iis-451");
equal(identify({ status: 404, headers: new Headers() })?.id, "404");

const value: unknown = 404;
ok(isHttp4xx(value));
const narrowed: Http4xxCode = value;
equal<number>(narrowed, 404);
equal(isHttp4xx(499), false);
equal(isKnownHttp4xx(499), true);
equal(isClientError(477), true);
ok(Object.isFrozen(notFound));

ok(data);
ok(schema);
