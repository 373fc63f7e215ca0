import { describe } from "vitest";
import { mistake } from "../testing/mistakes.ts";

const statuses = "spec/statuses.yaml";
const unknown = (name: string, near?: string) =>
  `unknown-source: "${name}" is no source; add it to spec/sources.yaml or correct the key${near === undefined ? "" : ` (did you mean "${near}"?)`}`;

describe("a source that is not in spec/sources.yaml", () => {
  mistake("of a vendor", "spec/vendors.yaml", "reference: nginx", "reference: ┆ngnix", [
    unknown("ngnix", "nginx"),
  ]);
  mistake("of a status", statuses, 'reference: "rfc9110#15.5.5"', 'reference: ┆"rfc9111#15.5.5"', [
    unknown("rfc9111", "rfc9110"),
  ]);
  mistake("of one of its facts", statuses, "logged: 499, source: nginx", "logged: 499, source: ┆ngnix", [
    unknown("ngnix", "nginx"),
  ]);
  mistake(
    "of an item of a list",
    statuses,
    'example: "https://example.com/", source: iis',
    'example: "https://example.com/", source: ┆ms',
    [unknown("ms")],
  );
  mistake(
    "of an alias",
    statuses,
    "RequestEntityTooLarge: { kind: former }",
    "RequestEntityTooLarge: { kind: former, source: ┆rfc2616 }",
    [unknown("rfc2616")],
  );
  mistake(
    "of a substatus code",
    "spec/substatuses/iis.yaml",
    "since: IIS 6.0, source: iis",
    "since: IIS 6.0, source: ┆ms",
    [unknown("ms")],
  );
});

describe("a related status", () => {
  mistake("must be in the spec", statuses, 'related: ["413"]', 'related: ["413", ┆"414"]', [
    'unknown-status: "414" is no status of the spec; remove it or correct the id (did you mean "413"?)',
  ]);
  mistake("must be there once", statuses, 'related: ["413"]', 'related: ["413", ┆"413"]', [
    'duplicate-item: "413" is there already; remove one of the two',
  ]);
  mistake("must be another one", statuses, 'related: ["413"]', 'related: [┆"404"]', [
    'spec/background.yaml:4:7 - error not-related: "413" is not related to "404"; add it to "related:" in spec/statuses.yaml, or remove it',
    'unknown-status: "404" is the status itself; remove it or correct the id',
  ]);
});

describe("a header field", () => {
  const field =
    '- { name: X-MS-Location, level: MUST, when: always, example: "https://example.com/", source: iis }';
  mistake(
    "must be there once, in whatever case",
    statuses,
    field,
    `${field}\n      - { name: ┆x-ms-location, level: MAY, when: always, example: a, source: iis }`,
    [
      'duplicate-item: "x-ms-location" is there already; remove one of the two, or join their conditions in "when:"',
    ],
  );
});

describe("an example exchange", () => {
  mistake(
    "belongs to a status",
    "spec/exchanges.yaml",
    '  "451":',
    '  ┆"410": { request: { method: GET, target: / } }\n  "451":',
    ['unknown-status: "410" is no status of the spec; correct the id or add it to spec/statuses.yaml'],
  );
  mistake(
    "has nothing on the wire where the status has nothing",
    "spec/exchanges.yaml",
    "target: /slow }\n",
    "target: /slow }\n    ┆wire: { headers: {}, body: null }\n",
    [
      'nothing-on-the-wire: a client receives nothing of nginx-499, as spec/statuses.yaml says; remove this or correct "wire" there',
    ],
  );
});
