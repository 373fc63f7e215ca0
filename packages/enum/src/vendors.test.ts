import { describe, expect, test } from "vitest";
import * as erasable from "./generated/erasable.ts";
import * as iis from "./generated/vendors/iis.ts";
import * as nginx from "./generated/vendors/nginx.ts";

const vendors = [
  {
    vendor: "nginx",
    constants: { ...nginx, NginxHttp4xx: undefined },
    members: nginx.NginxHttp4xx,
    names: {
      444: ["NoResponse", "Close"],
      494: ["RequestHeaderTooLarge"],
      495: ["SslCertificateError", "CertError"],
      496: ["SslCertificateRequired", "NoCert"],
      497: ["HttpRequestSentToHttpsPort", "ToHttps"],
      499: ["ClientClosedRequest"],
    },
  },
  {
    vendor: "iis",
    constants: { ...iis, IisHttp4xx: undefined },
    members: iis.IisHttp4xx,
    names: {
      440: ["LoginTimeOut"],
      449: ["RetryWith", "ReplyWith", "NeedProvisioning"],
      451: ["Redirect"],
    },
  },
];

describe.each(vendors)("$vendor", ({ constants, members, names }) => {
  const expected = Object.entries(names).flatMap(([code, [name = "", ...aliases]]) => [
    { code: Number(code), name },
    ...aliases.map((alias) => ({ code: Number(code), name: alias })),
  ]);

  test.each(expected)("$name is $code, in the enum and as a constant", ({ code, name }) => {
    expect(members).toHaveProperty(name, code);
    expect(constants).toHaveProperty(name, code);
  });

  test.each(Object.entries(names))("%i is %s", (code, [name]) => {
    expect(Object.entries(members)).toContainEqual([code, name]);
  });

  test("has no other names", () => {
    const named = Object.keys(members).filter((name) => Number.isNaN(Number(name)));
    expect(named.toSorted()).toEqual(expected.map(({ name }) => name).toSorted());
    const exported = Object.keys(constants).filter((name) => !name.endsWith("Http4xx"));
    expect(exported.toSorted()).toEqual(named.toSorted());
  });
});

test("451 is a redirect of IIS and, officially, unavailable for legal reasons", () => {
  expect(iis.IisHttp4xx[451]).toBe("Redirect");
  expect(erasable.Http4xx).not.toHaveProperty("Redirect");
});
