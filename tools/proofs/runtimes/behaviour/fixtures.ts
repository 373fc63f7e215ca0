import { type Check, equal, fails, frozen, same } from "./check.ts";

export const fixturesChecks: readonly Check[] = [
  {
    name: "fixtures: one for each status, frozen all the way down",
    run({ fixtures: { fixture, fixtures }, lookup: { statuses } }) {
      same(
        fixtures.map(({ id }) => id),
        statuses.map(({ id }) => id),
      );
      for (const each of fixtures) equal(fixture(each.id), each);
      equal(fixture(404), fixture("404"));
      equal(fixture(444), fixture("nginx-444"));
      frozen(fixtures, "fixtures");
    },
  },
  {
    name: "fixtures: an id that is not there names the nearest",
    async run({ fixtures: { fixture } }) {
      await fails(() => fixture("499" as "404"), "RangeError", "nginx-499");
    },
  },
  {
    name: "fixtures: every one is a real Response, and breaks no rule",
    async run({ conformance, fixtures: { fixtures, toResponse }, lookup: { identify } }) {
      for (const each of fixtures) {
        const response = toResponse(each);
        equal(response instanceof Response, true);
        equal(response.status, each.code, each.id);
        equal(response.statusText, each.response.phrase, each.id);
        equal(identify(response)?.code, each.code, each.id);
        for (const [name, value] of Object.entries(each.response.headers)) {
          equal(response.headers.get(name), value, `${each.id} ${name}`);
        }
        same(conformance.checkResponse(response), [], each.id);
        same(await conformance.checkResponseWithBody(response), [], each.id);
        equal(await response.text(), each.response.body ?? "", each.id);
      }
    },
  },
  {
    name: "fixtures: other bodies, and what is on the wire",
    async run({ fixtures: { fixture, toResponse } }) {
      const text = toResponse(fixture("422"), { as: "text" });
      equal(text.headers.get("Content-Type"), "text/plain; charset=utf-8");
      equal((await text.text()).split("\n")[0], "422 Unprocessable Content");
      equal(toResponse(fixture("nginx-496"), { as: "wire" }).status, 400);
      const headers = { "Retry-After": "1", "Content-Type": null };
      const changed = toResponse(fixture("429"), { headers });
      equal(changed.headers.get("Retry-After"), "1");
      equal(changed.headers.has("Content-Type"), false);
      await fails(() => toResponse(fixture("nginx-499"), { as: "wire" }), "TypeError", "never receives");
    },
  },
  {
    name: "fixtures: edge sets",
    run({ fixtures: { malformedInputs, notClientErrors, unassignedCodes }, lookup }) {
      const { isClientError, isKnownHttp4xx } = lookup;
      equal(unassignedCodes.length > 0, true);
      equal(unassignedCodes.every(isClientError), true);
      equal(unassignedCodes.some(isKnownHttp4xx), false);
      equal([...notClientErrors, ...malformedInputs].some(isClientError), false);
      equal(malformedInputs.includes(404n), true);
      equal(malformedInputs.length > 30, true);
    },
  },
  {
    name: "fixtures: log lines",
    run({ fixtures: { fixture, substatusLogLines } }) {
      equal(fixture("nginx-499").log.nginx?.includes('" 499 0 "'), true);
      const line = substatusLogLines.find(({ code }) => code === "404.13")?.line;
      equal(line?.endsWith(" 404 13 0 15"), true);
    },
  },
  {
    name: "fixtures: fixtures.json says the same as the code",
    run({ fixtures: { fixtures, unassignedCodes }, fixturesJson, fixturesSchema }) {
      same(fixturesJson.fixtures, fixtures);
      same(fixturesJson.unassignedCodes, unassignedCodes);
      equal(fixturesSchema.$schema, "https://json-schema.org/draft/2020-12/schema");
    },
  },
  {
    name: "conformance: finds the rule that a response breaks",
    run({ conformance: { checkResponse } }) {
      const [violation, ...others] = checkResponse(new Response("No", { status: 405 }));
      same([violation?.id, violation?.level], ["allow-present", "MUST"]);
      equal(violation?.section, "RFC 9110, section 15.5.6");
      same(others, []);
      same(checkResponse(new Response("No", { status: 405, headers: { Allow: "GET" } })), []);
      same(checkResponse(new Response("Yes", { status: 200 })), []);
    },
  },
  {
    name: "matchers: pass and fail with a message, for expect.extend",
    async run({ fixtures: { fixture, toResponse }, matchers: { matchers } }) {
      const { toBeConformant, toBeConformantWithBody, toHaveStatus4xx } = matchers;
      const good = toResponse(fixture("405"));
      equal(toHaveStatus4xx(good, "405").pass, true);
      equal(toHaveStatus4xx(good, 405).pass, true);
      const wrong = toHaveStatus4xx(good, "404");
      equal(wrong.pass, false);
      equal(wrong.message().includes("405 Method Not Allowed"), true, wrong.message());
      equal(toBeConformant(good).pass, true);
      equal((await toBeConformantWithBody(good)).pass, true);
      const broken = toBeConformant(new Response("No", { status: 405 }));
      equal(broken.pass, false);
      equal(broken.message().includes("allow-present"), true, broken.message());
    },
  },
];
