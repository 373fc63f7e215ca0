import { describe, expect, test } from "vitest";
import { mistake, mistakesIn } from "../testing/mistakes.ts";
import { withEdit, withTexts } from "../testing/small-spec.ts";

const statuses = "spec/statuses.yaml";
const iis = "spec/substatuses/iis.yaml";

describe("the document's marker", () => {
  const says = (expected: string) =>
    `marker: the document marks such a status with "${expected}", followed by " Substatuscodes" where it has them; correct the marker or the id`;

  mistake(
    "of an official status",
    statuses,
    "marker: Officieel Substatuscodes",
    "marker: ┆officieel Substatuscodes",
    [says("Officieel")],
  );
  mistake("of a vendor's status", statuses, "marker: Onofficieel (nginx)", "marker: ┆Onofficieel", [
    says("Onofficieel (nginx)"),
  ]);
  mistake("names the vendor as the document does", statuses, "(Microsoft)", "(Microsoft IIS)", [
    `spec/statuses.yaml:38:13 - error ${says("Onofficieel (Microsoft)")}`,
  ]);
});

describe("the marker promises substatus codes exactly where there are some", () => {
  mistake(
    "a marker without codes",
    statuses,
    "    marker: Officieel\n    registration: registered\n    reference: rfc9110\n",
    "    marker: ┆Officieel Substatuscodes\n    registration: registered\n    reference: rfc9110\n",
    [
      'marker-without-substatuses: promises Substatuscodes, but no file of spec/substatuses/ has codes for "451"; add them or correct the marker',
    ],
  );
  mistake(
    "a marker with a group that has none",
    iis,
    `    codes:
      "404.2": { phrase: Denied by policy, since: IIS 6.0, source: iis }
      "404.13": { phrase: Content too long, formerPhrase: Too long, area: Filter, note: Not 404.1, source: iis }
`,
    "    codes: {}\n",
    [
      'spec/statuses.yaml:5:13 - error marker-without-substatuses: promises Substatuscodes, but no file of spec/substatuses/ has codes for "404"; add them or correct the marker',
    ],
  );
  mistake(
    "codes without a marker",
    iis,
    "substatuses:\n",
    'substatuses:\n  ┆"413":\n    codes: { "413.1": { phrase: Too large, source: iis } }\n',
    [
      'substatuses-without-marker: has substatus codes, but the document does not mark "413" with Substatuscodes; add "unmarked:" with the reason',
    ],
  );
  mistake(
    "a reason where the document has the marker",
    iis,
    '  "404":\n',
    '  "404":\n    ┆unmarked: the document is older\n',
    ['substatuses-without-marker: the document marks "404" with Substatuscodes; remove "unmarked:"'],
  );

  test("codes without a marker, with the reason for it", () => {
    const group =
      '  "413":\n    unmarked: The document is older\n    codes: { "413.1": { phrase: Too large, source: iis } }\n';
    expect(mistakesIn(withEdit(iis, "substatuses:\n", `substatuses:\n${group}`))).toEqual([]);
  });
});

describe("a substatus code", () => {
  mistake("starts with the code of its status", iis, '"404.13":', '┆"413.13":', [
    "code-range: 413.13 does not start with 404.; move it to its status",
  ]);
  mistake(
    "belongs to a status of the spec",
    iis,
    '  "404":\n',
    '  ┆"410": { unmarked: not in the document, codes: {} }\n  "404":\n',
    ['unknown-status: "410" is no status of the spec; correct the id or add it to spec/statuses.yaml'],
  );
  mistake(
    "is under one status",
    iis,
    "substatuses:\n",
    'substatuses:\n  "451": { unmarked: x, codes: { "451.1": { phrase: A, source: iis } } }\n  iis-451: { unmarked: x, codes: { ┆"451.1": { phrase: A, source: iis } } }\n',
    ['duplicate-key: 451.1 is in iis.yaml, "451" already; remove one of the two'],
  );

  test("is one vendor's, because it is looked up by itself", () => {
    const nginx = 'substatuses:\n  "404": { codes: { "404.13": { phrase: A, source: nginx } } }\n';
    expect(mistakesIn(withTexts({ "spec/substatuses/nginx.yaml": nginx }))).toEqual([
      'spec/substatuses/nginx.yaml:2:21 - error duplicate-key: 404.13 is in iis.yaml, "404" already; remove one of the two',
    ]);
  });

  test("is in a file that is named after a vendor", () => {
    const esri = 'substatuses:\n  "404": { codes: { "404.99": { phrase: A, source: nginx } } }\n';
    expect(mistakesIn(withTexts({ "spec/substatuses/esri.yaml": esri }))).toEqual([
      'spec/substatuses/esri.yaml:1:1 - error unknown-vendor: vendor "esri" is unknown; name the file after a key of spec/vendors.yaml',
    ]);
  });
});
