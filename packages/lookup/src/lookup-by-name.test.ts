import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lookup, lookupByName, statuses } from "./index.ts";

test.each([
  ["NotFound", 404],
  ["NOT_FOUND", 404],
  ["not-found", 404],
  ["Not Found", 404],
  ["not.found", 404],
  ["nOtFoUnD", 404],
  ["I'm a teapot", 418],
  ["I’m a teapot", 418],
  ["IM_A_TEAPOT", 418],
  ["Login Time-out", 440],
  ["LOGIN_TIMEOUT", 440],
  ["SSL Certificate Error", 495],
  ["Redirect", 451],
  ["HTTP Request Sent to HTTPS Port", 497],
])("%s is %i", (name, code) => {
  expect(lookupByName(name)?.code).toBe(code);
});

test("an alias leads to the canonical name", () => {
  for (const name of ["ContentTooLarge", "Content Too Large", "RequestEntityTooLarge", "REQUEST_TOO_LONG"]) {
    expect(lookupByName(name)?.name).toBe("PayloadTooLarge");
  }
});

describe("names as libraries write their constants", () => {
  test.each([
    ["HTTP_NOT_FOUND", 404],
    ["HttpStatusNotFound", 404],
    ["HTTP_STATUS_RETRY_WITH", 449],
    ["HTTP_SSL_CERTIFICATE_ERROR", 495],
    ["StatusTeapot", 418],
    ["Status418ImATeapot", 418],
    ["HTTP_404_NOT_FOUND", 404],
    ["404 Not Found", 404],
    ["NGX_HTTP_CLOSE", 444],
    ["NGX_HTTPS_NO_CERT", 496],
    ["NGX_HTTP_TO_HTTPS", 497],
    ["HTTP_HTTP_REQUEST_SENT_TO_HTTPS_PORT", 497],
    ["SC_NOT_FOUND", 404],
    ["HttpStatus.NOT_FOUND", 404],
    ["HttpStatusCode.NotFound", 404],
    ["kNotFound", 404],
    ["k404NotFound", 404],
    ["notFound404", 404],
    ["NotFound_404", 404],
    [":not_found", 404],
    ["NotFoundException", 404],
    ["NotFoundError", 404],
    ["HTTPNotFoundError", 404],
    ["NotFoundHttpException", 404],
    ["SSL_CERTIFICATE_ERROR_EXCEPTION", 495],
    ["Status404", 404],
    ["STATUS_CODE_499", 499],
  ])("%s is %i", (name, code) => {
    expect(lookupByName(name)?.code).toBe(code);
  });

  test.each([
    "Status404Forbidden",
    "404 Forbidden",
    "Status4040NotFound",
    "Status40NotFound",
    "StatusNotFound404",
    "NotFound405",
    "NotFound4040",
    "404NotFound404",
    "551 Redirect",
  ])("%s has the wrong code, or has it in the wrong place", (name) => {
    expect(lookupByName(name)).toBeUndefined();
  });

  test.each([
    "HTTP_",
    "Status",
    "StatusStatusNotFound",
    "NGX_NOT_FOUND",
    "XHTTP_NOT_FOUND",
    "400",
    "404",
    "404 404",
    "HTTP_404",
    "k404",
    "Status200",
    "Status477",
    "StatusCode",
    "Exception",
    "HttpException",
    "404Error",
    "NotFoundErrorException",
    "ExceptionNotFound",
  ])("%s has no name", (name) => {
    expect(lookupByName(name)).toBeUndefined();
  });
});

test.each([
  "",
  " ",
  "-",
  "''",
  "OK",
  "Internal Server Error",
  "Not",
  "Found",
  "(Unused)",
  "nginx-499",
  "Not Föund",
  "Not Found é",
  "Nоt Found", // a Cyrillic о
  "FORBİDDEN",
  "Gone\u0301",
  "未找到",
  "__proto__",
  "constructor",
  "hasOwnProperty",
  "toString",
  "valueOf",
])("%j leads nowhere", (name) => {
  expect(lookupByName(name)).toBeUndefined();
});

describe("nicknames", () => {
  test.each([
    ["too_many", 429],
    ["media_type", 415],
    ["BadData", 422],
    ["Expired", 410],
    ["illegal", 451],
  ])("%s is %i, by itself", (name, code) => {
    expect(lookupByName(name)?.code).toBe(code);
  });

  test.each([
    "HttpMediaType",
    "IllegalException",
    "StatusExpired",
    "422 Invalid",
    "Invalid422",
    "TooManyErrors",
  ])("%s has something around it", (name) => {
    expect(lookupByName(name)).toBeUndefined();
  });
});

test("a name that means two codes is none", () => {
  expect(lookupByName("precondition")).toBeUndefined();
});

describe("every name, alias and phrase", () => {
  const names = statuses.flatMap((status) =>
    [status.name, status.phrase, ...status.aliases].map((name) => ({ name, status })),
  );

  test.each(names)("$name leads to $status.id", ({ name, status }) => {
    expect(lookupByName(name)).toBe(status);
    // No spelling but the written one is asked for exactly as it stands in the table.
    expect(lookupByName(snakeCase(name))).toBe(status);
    expect(lookupByName(snakeCase(name).toLowerCase().replaceAll("_", "-"))).toBe(status);
  });

  test("leads to its status in any casing and with any separators", () => {
    const separators = fc.string({ unit: fc.constantFrom(..." _-./'’:\t"), maxLength: 2 });
    const property = fc.property(
      fc.constantFrom(...names),
      fc.infiniteStream(fc.tuple(fc.boolean(), separators)),
      spell,
    );
    fc.assert(property);
  });

  function spell({ name, status }: (typeof names)[number], how: Iterable<[boolean, string]>): void {
    const choices = how[Symbol.iterator]();
    const spelled = name.replaceAll(/[A-Za-z0-9]/g, (letter) => {
      const [upper, separator] = choices.next().value ?? [false, ""];
      return `${upper ? letter.toUpperCase() : letter.toLowerCase()}${separator}`;
    });
    // Beyond a hundred characters nothing is looked up.
    fc.pre(spelled.length <= 100);
    expect(lookupByName(spelled)).toBe(status);
  }
});

test("a name with any other letter or digit in it leads nowhere, unless that makes it another name", () => {
  const names = statuses.map(({ name }) => name);
  const property = fc.property(
    fc.constantFrom(...names),
    fc.nat(),
    fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 1 })
      .filter((text) => /[\p{L}\p{M}\p{N}]/u.test(text)),
    (name, at, letter) => {
      const position = at % (name.length + 1);
      const found = lookupByName(`${name.slice(0, position)}${letter}${name.slice(position)}`);
      expect(found?.name).not.toBe(name);
    },
  );
  fc.assert(property);
});

test("a hostile length costs nothing and leads nowhere", () => {
  expect(lookupByName("HTTP_".repeat(1e6))).toBeUndefined();
  expect(lookupByName(`${" ".repeat(200)}NotFound`)).toBeUndefined();
});

test("what several statuses could be called is the official one", () => {
  expect(lookupByName("UnavailableForLegalReasons")).toBe(lookup(451));
  expect(lookupByName("RequestHeaderFieldsTooLarge")?.id).toBe("431");
  expect(lookupByName("RequestHeaderTooLarge")?.id).toBe("nginx-494");
});

/** `NotFound` and `Not Found` become `NOT_FOUND`. */
function snakeCase(name: string): string {
  const words = name.match(/[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])/g) ?? [];
  return words.join("_").toUpperCase();
}
