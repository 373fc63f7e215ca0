import { expect, test } from "vitest";
import { parseSpec } from "../parse/parse-spec.ts";
import { formatDiagnostic } from "../terms/diagnostics.ts";
import { checkExchanges } from "./exchanges.ts";

const statuses = `statuses:
  nginx-499:
    name: ClientClosedRequest
    phrase: Client Closed Request
    registration: unassigned
    caching: { heuristic: false, mustNotStore: false, source: nginx }
    wire: { code: null, logged: 499, source: nginx }
`;

function report(exchanges: string): string[] {
  const { spec, diagnostics } = parseSpec([
    { path: "spec/statuses.yaml", text: statuses },
    { path: "spec/exchanges.yaml", text: exchanges },
  ]);
  const here = diagnostics.filter(
    ({ path, code }) => path === "spec/exchanges.yaml" && code !== "missing-file",
  );
  return [...here, ...checkExchanges(spec)].map(formatDiagnostic);
}

test("an exchange of an unknown status is reported at its id", () => {
  expect(report("exchanges:\n  nginx-498:\n    request: { method: GET, target: / }\n")).toEqual([
    'spec/exchanges.yaml:2:3 - error unknown-status: "nginx-498" is no status of the spec; correct the id or add it to spec/statuses.yaml',
  ]);
});

test("something on the wire of a status that sends nothing is reported", () => {
  const exchange =
    "exchanges:\n  nginx-499:\n    request: { method: GET, target: / }\n    wire: { headers: {}, body: null }\n";
  expect(report(exchange)).toEqual([
    'spec/exchanges.yaml:4:5 - error nothing-on-the-wire: a client receives nothing of nginx-499, as spec/statuses.yaml says; remove this or correct "wire" there',
  ]);
});

test.each([
  ["a method in small letters", "request: { method: get, target: / }", "is not a method"],
  ["a target with a space", 'request: { method: GET, target: "/a b" }', "is not a request target"],
  [
    "a field name with a colon",
    'request: { method: GET, target: /, headers: { "Host:": x } }',
    "is not a field name",
  ],
  [
    "a line break in a field",
    'request: { method: GET, target: /, headers: { Via: "a\\r\\nb" } }',
    "is not a field value",
  ],
  [
    "a field twice",
    "request: { method: GET, target: /, headers: { Via: a, via: b } }",
    "holds the same field twice",
  ],
  ["an endless value", "request: { method: GET, target: { start: /, repeat: a, times: 1000000 } }", "times"],
  [
    "an extension member with the name of a standard one",
    "request: { method: GET, target: / }\n    response: { problem: { type: https://example.com, title: It, extensions: { status: 1 } } }",
    "is not a name for an extension member",
  ],
])("%s is reported", (_, text, expected) => {
  expect(report(`exchanges:\n  nginx-499:\n    ${text}\n`).join("\n")).toContain(expected);
});
