import { Http4xx, type Http4xxCode, NotFound } from "@scope/http-4xx-enum";
import { describe, expectTypeOf, test } from "vitest";
import {
  isHttp4xx,
  lookup,
  lookupAll,
  lookupById,
  lookupByName,
  lookupSubstatus,
  type Reference,
  type Status,
  type StatusById,
  type StatusId,
  type StatusRecord,
  type Substatus,
  type SubstatusCode,
  statuses,
  type Vendor,
} from "./index.ts";

declare const anyNumber: number;
declare const anyText: string;
declare const anyVendor: Vendor;

describe("lookup of a literal", () => {
  test("gives the literal facts of its status", () => {
    const status = lookup(404);
    expectTypeOf(status).toEqualTypeOf<StatusById["404"]>();
    expectTypeOf(status.code).toEqualTypeOf<404>();
    expectTypeOf(status.name).toEqualTypeOf<"NotFound">();
    expectTypeOf(status.phrase).toEqualTypeOf<"Not Found">();
    expectTypeOf(status.id).toEqualTypeOf<"404">();
    expectTypeOf(status.official).toEqualTypeOf<true>();
    expectTypeOf(status.vendor).toEqualTypeOf<null>();
    expectTypeOf(status.cacheable).toEqualTypeOf<true>();
    expectTypeOf(status.registration).toEqualTypeOf<"registered">();
    expectTypeOf(status.registeredPhrase).toEqualTypeOf<null>();
    expectTypeOf(status.wire).toEqualTypeOf<404>();
    expectTypeOf(status.logged).toEqualTypeOf<404>();
    expectTypeOf(status.reference).toEqualTypeOf<Reference>();
    expectTypeOf(lookup(400).cacheable).toEqualTypeOf<false>();
    expectTypeOf(lookup(413).registeredPhrase).toEqualTypeOf<"Content Too Large">();
  });

  test("gives the vendor's status of a code that only a vendor has", () => {
    expectTypeOf(lookup(496).id).toEqualTypeOf<"nginx-496">();
    expectTypeOf(lookup(496).vendor).toEqualTypeOf<"nginx">();
    expectTypeOf(lookup(496).official).toEqualTypeOf<false>();
    expectTypeOf(lookup(496).registration).toEqualTypeOf<"unassigned">();
    expectTypeOf(lookup(444).wire).toEqualTypeOf<null>();
    expectTypeOf(lookup(494).wire).toEqualTypeOf<400>();
    expectTypeOf(lookup(494).logged).toEqualTypeOf<400>();
  });

  test("gives undefined for an unknown one", () => {
    expectTypeOf(lookup(477)).toEqualTypeOf<undefined>();
    expectTypeOf(lookup(200)).toEqualTypeOf<undefined>();
    expectTypeOf(lookup(404.5)).toEqualTypeOf<undefined>();
  });

  test("takes constants and members of the enum package", () => {
    expectTypeOf(lookup(NotFound).name).toEqualTypeOf<"NotFound">();
    expectTypeOf(lookup(Http4xx.NotFound).name).toEqualTypeOf<"NotFound">();
    expectTypeOf(lookup(Http4xx.ContentTooLarge).name).toEqualTypeOf<"PayloadTooLarge">();
  });
});

describe("lookup with a vendor", () => {
  test("gives the vendor's meaning, or the official one", () => {
    expectTypeOf(lookup(451, { vendor: "iis" }).id).toEqualTypeOf<"iis-451">();
    expectTypeOf(lookup(451, { vendor: "nginx" }).id).toEqualTypeOf<"451">();
    expectTypeOf(lookup(404, { vendor: "nginx" }).id).toEqualTypeOf<"404">();
    expectTypeOf(lookup(499, { vendor: "nginx" }).id).toEqualTypeOf<"nginx-499">();
  });

  test("gives undefined where the code is another vendor's alone", () => {
    expectTypeOf(lookup(496, { vendor: "iis" })).toEqualTypeOf<undefined>();
  });

  test("gives each vendor's meaning for any vendor", () => {
    const id = lookup(451, { vendor: anyVendor }).id;
    expectTypeOf<"451" | "iis-451">().toExtend<typeof id>();
    expectTypeOf<typeof id>().toExtend<"451" | `${Vendor}-451`>();
    const status = lookup(496, { vendor: anyVendor });
    expectTypeOf<StatusById["nginx-496"] | undefined>().toExtend<typeof status>();
    expectTypeOf<typeof status>().toExtend<{ readonly code: 496 } | undefined>();
  });

  test("takes no vendor for none", () => {
    expectTypeOf(lookup(451, {}).id).toEqualTypeOf<"451">();
    expectTypeOf(lookup(451, { vendor: undefined }).id).toEqualTypeOf<"451">();
  });

  test("takes no vendor that is unknown", () => {
    // @ts-expect-error no such vendor
    lookup(451, { vendor: "apache" });
  });
});

describe("lookup of what is not a literal", () => {
  test("gives any status or undefined for a number", () => {
    expectTypeOf(lookup(anyNumber)).toEqualTypeOf<Status | undefined>();
    expectTypeOf(lookup(anyNumber, { vendor: "iis" })).toEqualTypeOf<Status | undefined>();
    expectTypeOf(lookup(JSON.parse("404"))).toEqualTypeOf<Status | undefined>();
  });

  test("distributes over a union", () => {
    const code = anyNumber as 404 | 496 | 477;
    expectTypeOf(lookup(code)).toEqualTypeOf<StatusById["404"] | StatusById["nginx-496"] | undefined>();
  });

  test("gives a status for any official code", () => {
    const code = anyNumber as Http4xxCode;
    expectTypeOf(lookup(code)).not.toEqualTypeOf<Status>();
    expectTypeOf(lookup(code).code).toEqualTypeOf<Http4xxCode>();
    expectTypeOf(lookup(code).official).toEqualTypeOf<true>();
    expectTypeOf(lookup(anyNumber as Http4xx).code).toEqualTypeOf<Http4xxCode>();
  });

  test("takes numbers alone", () => {
    // @ts-expect-error a string is no code
    lookup("404");
  });
});

test("lookupAll gives the meanings of a code", () => {
  const meanings = lookupAll(451);
  expectTypeOf(lookupAll(Http4xx.NotFound)).toEqualTypeOf<readonly StatusById["404"][]>();
  expectTypeOf<readonly (StatusById["451"] | StatusById["iis-451"])[]>().toExtend<typeof meanings>();
  expectTypeOf<(typeof meanings)[number]>().toExtend<{ readonly code: 451 }>();
  expectTypeOf(lookupAll(404)).toEqualTypeOf<readonly StatusById["404"][]>();
  expectTypeOf(lookupAll(477)).toEqualTypeOf<readonly []>();
  expectTypeOf(lookupAll(anyNumber)).toEqualTypeOf<readonly Status[]>();
  // @ts-expect-error read-only
  lookupAll(451).pop();
});

test("lookupById gives the status with an id", () => {
  expectTypeOf(lookupById("404")).toEqualTypeOf<StatusById["404"]>();
  expectTypeOf(lookupById("iis-451").name).toEqualTypeOf<"Redirect">();
  expectTypeOf(lookupById("404" as "404" | "nginx-444").code).toEqualTypeOf<404 | 444>();
  expectTypeOf(lookupById("499")).toEqualTypeOf<undefined>();
  expectTypeOf(lookupById(anyText)).toEqualTypeOf<Status | undefined>();
  expectTypeOf(lookupById(anyText as StatusId)).toEqualTypeOf<Status>();
  expectTypeOf(lookupById(404)).toEqualTypeOf<StatusById["404"]>();
  expectTypeOf(lookupById(451)).toEqualTypeOf<StatusById["451"]>();
  expectTypeOf(lookupById(496)).toEqualTypeOf<StatusById["nginx-496"]>();
  expectTypeOf(lookupById(477)).toEqualTypeOf<undefined>();
  expectTypeOf(lookupById(Http4xx.NotFound)).toEqualTypeOf<StatusById["404"]>();
  expectTypeOf(lookupById(anyNumber)).toEqualTypeOf<Status | undefined>();
});

describe("what is no single literal", () => {
  const row = { status: 404, sub: 13 };
  const branded = 404 as number & { readonly brand: "code" };
  const brandedText = "404" as string & { readonly brand: "id" };

  test("may have an answer or none: a template", () => {
    expectTypeOf(lookupSubstatus(`${row.status}.${row.sub}`)).toEqualTypeOf<Substatus | undefined>();
    expectTypeOf(lookupSubstatus(`404.${anyNumber}` as const)).toEqualTypeOf<Substatus | undefined>();
    expectTypeOf(lookupById(`nginx-${anyNumber}` as const)).toEqualTypeOf<Status | undefined>();
    expectTypeOf(lookupById(anyText as Lowercase<string>)).toEqualTypeOf<Status | undefined>();
    expectTypeOf(lookupById(anyText as `${Vendor}-${number}` | "404")).toEqualTypeOf<Status | undefined>();
  });

  test("may have an answer or none: a branded type", () => {
    expectTypeOf(lookup(branded)).toEqualTypeOf<Status | undefined>();
    expectTypeOf(lookup(branded, { vendor: "iis" })).toEqualTypeOf<Status | undefined>();
    expectTypeOf(lookupAll(branded)).toEqualTypeOf<readonly Status[]>();
    expectTypeOf(lookupById(branded)).toEqualTypeOf<Status | undefined>();
    expectTypeOf(lookupById(brandedText)).toEqualTypeOf<Status | undefined>();
    expectTypeOf(lookupSubstatus(brandedText)).toEqualTypeOf<Substatus | undefined>();
  });

  test("is known once a guard has seen it", () => {
    if (isHttp4xx(branded)) expectTypeOf(lookup(branded)).toExtend<Status | undefined>();
  });

  test("has an answer where each of a template's texts has one", () => {
    const vendor = "nginx" as "nginx" | "iis";
    expectTypeOf(lookupById(`${vendor}-499`)).toEqualTypeOf<StatusById["nginx-499"] | undefined>();
  });
});

test("lookupByName gives any status or undefined", () => {
  expectTypeOf(lookupByName("NotFound")).toEqualTypeOf<Status | undefined>();
});

test("lookupSubstatus takes strings, because 403.10 is not 403.1", () => {
  expectTypeOf(lookupSubstatus("404.13")).toEqualTypeOf<Substatus>();
  expectTypeOf(lookupSubstatus("404.99")).toEqualTypeOf<undefined>();
  expectTypeOf(lookupSubstatus(anyText)).toEqualTypeOf<Substatus | undefined>();
  expectTypeOf(lookupSubstatus(anyText as SubstatusCode)).toEqualTypeOf<Substatus>();
  // @ts-expect-error a number is no substatus code
  lookupSubstatus(403.1);
});

describe("Status", () => {
  const status = statuses[0] as Status;

  test("is narrowed by its code", () => {
    if (status.code === 451) expectTypeOf(status.id).toExtend<"451" | `${Vendor}-451`>();
    if (status.code === 404) expectTypeOf(status).toEqualTypeOf<StatusById["404"]>();
  });

  test("is narrowed by its id, its name or who uses it", () => {
    if (status.id === "iis-451") expectTypeOf(status.name).toEqualTypeOf<"Redirect">();
    if (status.name === "NotFound") expectTypeOf(status.code).toEqualTypeOf<404>();
    if (status.vendor === "iis") expectTypeOf(status.id).toExtend<`iis-${number}`>();
    if (status.official) expectTypeOf(status.code).toEqualTypeOf<Http4xxCode>();
  });

  test("is what every record is", () => {
    expectTypeOf<Status>().toExtend<StatusRecord>();
    expectTypeOf(status.related).toEqualTypeOf<readonly StatusId[]>();
    expectTypeOf(status.substatuses).toEqualTypeOf<readonly SubstatusCode[]>();
    expectTypeOf(statuses).toEqualTypeOf<readonly Status[]>();
  });

  test("cannot be changed", () => {
    // @ts-expect-error read-only
    status.phrase = "Not Found";
    // @ts-expect-error read-only
    status.reference.url = "";
    // @ts-expect-error read-only
    status.headers.pop();
  });
});
