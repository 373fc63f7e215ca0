import { type Check, equal, same } from "./check.ts";

export const enumChecks: readonly Check[] = [
  {
    name: "enum: flat constants are the codes",
    run({ enums }) {
      const { BadRequest, ImATeapot, NotFound, UnavailableForLegalReasons } = enums;
      same([BadRequest, NotFound, ImATeapot, UnavailableForLegalReasons], [400, 404, 418, 451]);
    },
  },
  {
    name: "enum: the official codes and no other, each answered with its canonical name",
    run({ enums: { Http4xx }, lookupJson: { statuses } }) {
      const codes = Object.keys(Http4xx).filter((key) => /^\d+$/.test(key));
      const official = statuses.filter((status) => status.official).map(({ code }) => String(code));
      same(codes.sort(), official.sort());
      equal(Http4xx[413], "PayloadTooLarge");
      equal(Http4xx.ContentTooLarge, 413);
      equal(Http4xx.RequestEntityTooLarge, 413);
      for (const name of Object.keys(Http4xx).filter((key) => !codes.includes(key))) {
        const code = Http4xx[name as keyof typeof Http4xx]; // a key of it
        equal(codes.includes(String(code)), true, name);
      }
    },
  },
  {
    name: "enum: a constant for every member",
    run({ enums }) {
      const { Http4xx, ...constants } = enums;
      for (const [name, code] of Object.entries(Http4xx)) {
        if (typeof code === "number") equal(constants[name as keyof typeof constants], code, name); // the same keys
      }
    },
  },
  {
    name: "enum: vendors are apart, each with its own 451",
    run({ enums, iis, nginx }) {
      equal(iis.IisHttp4xx[451], "Redirect");
      equal(enums.Http4xx[451], "UnavailableForLegalReasons");
      equal(iis.Redirect, 451);
      equal(iis.IisHttp4xx.LoginTimeOut, 440);
      equal(nginx.NginxHttp4xx[499], "ClientClosedRequest");
      equal(nginx.NoResponse, 444);
      equal(499 in enums.Http4xx, false);
    },
  },
  {
    name: "enum: the erasable objects hold the same names, and no reverse",
    run({ enums, erasable, iis, nginx }) {
      const named = (object: object) => Object.entries(object).filter(([name]) => !/^\d+$/.test(name));
      same(named(erasable.Http4xx).sort(), named(enums.Http4xx).sort());
      same(named(erasable.IisHttp4xx).sort(), named(iis.IisHttp4xx).sort());
      same(named(erasable.NginxHttp4xx).sort(), named(nginx.NginxHttp4xx).sort());
      equal(404 in erasable.Http4xx, false);
    },
  },
];
