import { type Check, equal, frozen, same } from "./check.ts";

/** Beside the malformed inputs of the fixtures: objects that throw whatever is asked of them. */
const throwing: readonly object[] = ["get", "has", "ownKeys", "getPrototypeOf"].map(
  (trap) =>
    new Proxy(
      {},
      {
        [trap]: () => {
          throw new Error("hands off");
        },
      },
    ),
);

export const lookupChecks: readonly Check[] = [
  {
    name: "lookup: every status is among those of its code, and frozen all the way down",
    run({ lookup: { lookupAll, statuses }, lookupJson }) {
      equal(statuses.length, lookupJson.statuses.length);
      for (const status of statuses) equal(lookupAll(status.code).includes(status as never), true, status.id); // wider
      frozen(statuses, "statuses");
    },
  },
  {
    name: "lookup: the official meaning first, a vendor's when asked for",
    run({ lookup: { lookup, lookupAll, lookupById } }) {
      equal(lookup(404).name, "NotFound");
      equal(lookup(451).id, "451");
      equal(lookup(451, { vendor: "iis" }).id, "iis-451");
      equal(lookup(444).id, "nginx-444");
      equal(lookup(404), lookupById("404"));
      same(
        lookupAll(451).map(({ id }) => id),
        ["451", "iis-451"],
      );
    },
  },
  {
    name: "lookup: what a status needs, and what goes over the wire",
    run({ lookup: { lookup } }) {
      const required = lookup(405).headers.filter(({ level }) => level === "MUST");
      same(
        required.map(({ name }) => name),
        ["Allow"],
      );
      equal(lookup(410).cacheable, true);
      equal(lookup(429).retry?.asIs, "later");
      equal(lookup(429).reference.url, "https://www.rfc-editor.org/rfc/rfc6585.html#section-4");
      equal(lookup(444).wire, null);
      equal(lookup(497).wire, 400);
    },
  },
  {
    name: "lookup: no input throws or is taken for a code",
    run({ fixtures, lookup }) {
      const inputs = [...fixtures.malformedInputs, ...fixtures.notClientErrors, ...throwing];
      // Callers without types pass anything, which `never` stands for.
      for (const input of inputs.map((each) => each as never)) {
        equal(lookup.lookup(input), undefined);
        same(lookup.lookupAll(input), []);
        equal(lookup.reasonPhrase(input), undefined);
        // A name is no code, but it has one.
        equal(lookup.statusCode(input), lookup.lookupByName(input)?.code);
        equal(lookup.isHttp4xx(input), false);
        equal(lookup.isKnownHttp4xx(input), false);
        equal(lookup.isClientError(input), false);
        equal(lookup.identify({ status: input, headers: {} }), undefined);
      }
      for (const input of throwing.map((each) => each as never)) {
        equal(lookup.lookup(404, input).id, "404");
        equal(lookup.identify(input), undefined);
        equal(lookup.lookupById(input), undefined);
        equal(lookup.lookupByName(input), undefined);
        equal(lookup.lookupSubstatus(input), undefined);
      }
    },
  },
  {
    name: "lookup: a name in any casing and with any separator",
    run({ lookup: { lookupByName } }) {
      const names = ["NotFound", "NOT_FOUND", "not-found", "Not Found", "StatusNotFound", "HTTP_NOT_FOUND"];
      for (const name of names) equal(lookupByName(name)?.id, "404", name);
      equal(lookupByName("Request Entity Too Large")?.name, "PayloadTooLarge");
      equal(lookupByName("I'm a teapot")?.id, "418");
      for (const name of ["__proto__", "constructor", "toString", "", "404 Forbidden", "x".repeat(1e6)]) {
        equal(lookupByName(name), undefined, name.slice(0, 20));
      }
    },
  },
  {
    name: "lookup: reason phrases and guards agree with the table",
    run({ fixtures: { unassignedCodes }, lookup }) {
      const { isClientError, isHttp4xx, isKnownHttp4xx, lookup: find, reasonPhrase } = lookup;
      for (let code = 400; code < 500; code += 1) {
        const status = find(code);
        equal(reasonPhrase(code), status?.phrase, String(code));
        equal(isHttp4xx(code), status?.official === true, String(code));
        equal(isKnownHttp4xx(code), status !== undefined, String(code));
        equal(isClientError(code), true, String(code));
        equal(unassignedCodes.includes(code), status === undefined, String(code));
      }
    },
  },
  {
    name: "lookup: identify tells the meanings of a real Response apart",
    run({ lookup: { identify } }) {
      const redirect = new Response(null, {
        status: 451,
        headers: { "x-ms-location": "https://example.com/" },
      });
      equal(identify(redirect)?.id, "iis-451");
      equal(identify(new Response(null, { status: 451 }))?.id, "451");
      equal(identify({ status: 451, headers: new Headers({ "X-MS-Location": "/" }) })?.id, "iis-451");
      equal(identify({ status: 451, headers: { "X-Ms-Location": "/" } })?.id, "iis-451");
      equal(identify(new Response(null, { status: 499 }))?.id, "nginx-499");
      equal(identify(new Response(null, { status: 200 })), undefined);
    },
  },
  {
    name: "lookup: substatus codes are text, never a float",
    run({ lookup: { lookup, lookupSubstatus } }) {
      equal(lookupSubstatus("404.13").phrase, "Content length too large");
      equal(lookupSubstatus("403.1").phrase === lookupSubstatus("403.10").phrase, false);
      equal(lookupSubstatus(403.1 as never), undefined);
      equal(lookupSubstatus("404.99"), undefined);
      same(lookup(412).substatuses, ["412.0"]);
    },
  },
  {
    name: "lookup: data.json says the same as the code",
    run({ lookup: { statuses }, lookupJson, lookupSchema }) {
      const brief = (list: readonly { id: string; phrase: string }[]) =>
        list.map(({ id, phrase }) => `${id} ${phrase}`).sort();
      same(brief(lookupJson.statuses), brief(statuses));
      equal(lookupSchema.$schema, "https://json-schema.org/draft/2020-12/schema");
    },
  },
];
