import { describe } from "vitest";
import { mistake } from "../testing/mistakes.ts";

const statuses = "spec/statuses.yaml";
const vendors = "spec/vendors.yaml";

describe("the code of an id", () => {
  const entry = `    name: Gone
    phrase: Gone
    registration: registered
    reference: rfc9110
    caching: { heuristic: true, mustNotStore: false, source: rfc9110 }
`;
  const added = (title: string, id: string, reports: string[]) =>
    mistake(title, statuses, '  "413":\n', `  ┆${id}:\n${entry}  "413":\n`, reports);
  added("must not lie above 499, and asks for no messages then", '"500"', [
    "code-range: 500 is no client error; a code here is 400 to 499",
  ]);
  added("nor below 400, a vendor's either", "nginx-399", [
    "code-range: 399 is no client error; a code here is 400 to 499",
  ]);
  added("has three digits", '"4040"', [
    'invalid-key: "4040" is not an id; write the code, "404", or vendor and code, "nginx-499"',
  ]);
});

mistake(
  "an official code says where it is defined",
  statuses,
  '  "404":\n    name: NotFound\n    phrase: Not Found\n    marker: Officieel Substatuscodes\n    registration: registered\n    reference: "rfc9110#15.5.5"\n',
  '  ┆"404":\n    name: NotFound\n    phrase: Not Found\n    marker: Officieel Substatuscodes\n    registration: registered\n',
  [
    'missing-reference: official code 404 has no reference; add "reference:" with its defining section, such as rfc9110#15.5.6',
  ],
);

describe("the vendor of an id", () => {
  mistake("is one of spec/vendors.yaml", statuses, "  nginx-499:", "  ┆ngnix-499:", [
    'spec/exchanges.yaml:18:3 - error unknown-status: "nginx-499" is no status of the spec; correct the id or add it to spec/statuses.yaml',
    'spec/messages/en.yaml:9:3 - error unknown-status: "nginx-499" is no status of the spec; correct the id or add it to spec/statuses.yaml',
    'spec/messages/nl.yaml:19:3 - error unknown-status: "nginx-499" is no status of the spec; correct the id or add it to spec/statuses.yaml',
    'unknown-vendor: vendor "ngnix" is unknown; add it to spec/vendors.yaml or correct the id',
    'spec/vendors.yaml:7:3 - error unused-vendor: no status of vendor "nginx" is in spec/statuses.yaml; add one or remove the vendor',
  ]);
  mistake(
    "has a status",
    vendors,
    "  nginx:\n",
    "  ┆esri: { name: Esri, prefix: Esri, reference: nginx }\n  nginx:\n",
    ['unused-vendor: no status of vendor "esri" is in spec/statuses.yaml; add one or remove the vendor'],
  );
});
