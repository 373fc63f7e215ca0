import { Http4xx, type Http4xxCode, NotFound } from "@scope/http-4xx-enum";
import {
  type AnyHttp4xxCode,
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
  type StatusById,
  statuses,
  type Vendor,
} from "@scope/http-4xx-lookup";

declare const value: unknown;
declare const anyNumber: number;

export const notFound = lookup(404);
proves<Is<typeof notFound, StatusById["404"]>>();
proves<Is<typeof notFound.code, 404>>();
proves<Is<typeof notFound.name, "NotFound">>();
proves<Is<typeof notFound.phrase, "Not Found">>();

export const fromConstant = lookup(NotFound);
export const fromMember = lookup(Http4xx.ContentTooLarge);
proves<Is<typeof fromConstant.name, "NotFound">>();
proves<Is<typeof fromMember.name, "PayloadTooLarge">>();

export const redirect = lookup(451, { vendor: "iis" });
export const legal = lookup(451);
export const meanings = lookupAll(451);
export const closed = lookupById("nginx-499");
export const found: Status | undefined = lookup(anyNumber) ?? lookupByName("Not Found");
export const tooLong: "404.13" | string = lookupSubstatus("404.13").code;
export const phrase: string | undefined = reasonPhrase(anyNumber);
proves<Is<typeof redirect.id, "iis-451">>();
proves<Is<typeof legal.id, "451">>();
proves<Is<(typeof meanings)[number]["id"], "451" | "iis-451">>();
proves<Is<typeof closed.vendor, "nginx">>();

/** Guards narrow what they are asked about, and a lookup of what they have let through is sure to find it. */
export function explain(): string {
  if (isHttp4xx(value)) {
    proves<Is<typeof value, Http4xxCode>>();
    return lookup(value).phrase;
  }
  if (isKnownHttp4xx(value)) {
    proves<Is<typeof value, AnyHttp4xxCode>>();
    return lookup(value).name;
  }
  return isClientError(value) ? "client error" : "something else";
}

/** A status is a union: any of its literals narrows it. */
export function advice(status: Status): string {
  if (status.id === "iis-451") {
    proves<Is<typeof status.code, 451>>();
    return "follow X-MS-Location";
  }
  return status.reference.url;
}

export const pieces: readonly string[] = statuses.map(advice);
export const meaning: Status | undefined = identify({ status: 451, headers: { "X-MS-Location": "/" } });

// @ts-expect-error a string is no code
lookup("404");
// @ts-expect-error no such vendor
export const vendor: Vendor = "apache";
// @ts-expect-error its name is a literal
export const wrongName: "Forbidden" = notFound.name;
// @ts-expect-error a substatus code is a string
lookupSubstatus(403.1);
// @ts-expect-error without fields there is no telling the meanings apart
identify({ status: 451 });
// @ts-expect-error records are read-only
notFound.phrase = "Not Found";
// @ts-expect-error lists are, too
statuses.pop();
