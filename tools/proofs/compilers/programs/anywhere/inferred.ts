/** What others export without writing down its type: every compiler finds a name for it that they can import. */
import { Http4xx, NotFound } from "@scope/http-4xx-enum";
import { Http4xx as erasable } from "@scope/http-4xx-enum/erasable";
import { NginxHttp4xx } from "@scope/http-4xx-enum/vendors/nginx";
import {
  clientLeft,
  identify,
  lookup,
  lookupAll,
  lookupById,
  lookupSubstatus,
  statuses,
} from "@scope/http-4xx-lookup";
import { causes } from "@scope/http-4xx-lookup/causes";

declare const members: Record<string, Http4xx>;

export const codes = [NotFound, Http4xx.Gone, NginxHttp4xx.NoResponse, erasable.Gone];
export const gone = Http4xx.Gone;
export const enums = { Http4xx, NginxHttp4xx, erasable };
export const member = members.first;
export const found = [lookup(404), lookupById("nginx-499"), statuses[0]];
export const meanings = lookupAll(451);
export const facts = [lookup(404).reference, lookup(405).headers, lookup(404).retry, lookup(404).alsoUsedBy];
export const substatus = lookupSubstatus("404.13");
export const identified = identify({ status: 451, headers: {} });
export const left = clientLeft[0];
export const caused = causes("413");
export const line = causes("413")[0]?.errorLog;
