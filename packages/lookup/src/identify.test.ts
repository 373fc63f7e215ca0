import { describe, expect, test } from "vitest";
import { identify, lookup, statuses } from "./index.ts";

const url = "https://mail.example.com/Microsoft-Server-ActiveSync";

describe("a 451", () => {
  test.each([
    ["Headers", new Headers({ "X-MS-Location": url })],
    ["a plain record", { "X-MS-Location": url }],
    ["a record in lower case", { "x-ms-location": url }],
    ["a record in upper case", { "X-MS-LOCATION": url }],
    ["a record without prototype", Object.assign(Object.create(null), { "x-ms-location": url })],
    ["Node's list of values", { "x-ms-location": [url] }],
    ["a Map in the field's own casing", new Map([["X-MS-Location", url]])],
    ["an empty field", { "x-ms-location": "" }],
  ])("with X-MS-Location is IIS's redirect: %s", (_, headers) => {
    expect(identify({ status: 451, headers })?.id).toBe("iis-451");
  });

  test.each([
    ["Headers", new Headers({ Location: url })],
    ["no Headers", new Headers()],
    ["a plain record", { Location: url, "X-MS-Location-2": url }],
    ["an empty record", {}],
    ["a field that is not there", { "x-ms-location": undefined }],
    ["a field that only the prototype has", Object.create({ "x-ms-location": url })],
    ["a field called has", { has: "X-MS-Location" }],
  ])("without it is the official one: %s", (_, headers) => {
    expect(identify({ status: 451, headers })?.id).toBe("451");
  });

  test.each([undefined, null, 0, "X-MS-Location"])("with %j as headers has none", (headers) => {
    expect(identify({ status: 451, headers: headers as unknown as Headers })?.id).toBe("451");
  });
});

test("a web Response can be given as it is", () => {
  expect(identify(new Response(null, { status: 404 }))).toBe(lookup(404));
  expect(identify(new Response(null, { status: 451, headers: { "x-ms-location": url } }))?.id).toBe(
    "iis-451",
  );
  expect(identify(new Response(null, { status: 200 }))).toBeUndefined();
});

test("any other code has the meaning that lookup gives, whatever its fields", () => {
  for (const { code } of statuses.filter((status) => status.code !== 451)) {
    expect(identify({ status: code, headers: { "X-MS-Location": url } })).toBe(lookup(code));
  }
});

test.each([399, 200, 500, 404.5, Number.NaN])("%d is no known client error", (status) => {
  expect(identify({ status, headers: {} })).toBeUndefined();
});
