import { describe, expect, test } from "vitest";
import { nameKey } from "../spec/name-key.ts";
import { mistake, mistakesIn } from "../testing/mistakes.ts";
import { withEdit } from "../testing/small-spec.ts";

const statuses = "spec/statuses.yaml";
const vendors = "spec/vendors.yaml";

describe("inside one enum a name leads to one status", () => {
  mistake("a name that another one has", statuses, "name: PayloadTooLarge", "name: ┆NotFound", [
    'name-clash: "NotFound" is the name of 404 already; rename one of the two',
  ]);
  mistake("in another casing", statuses, "name: PayloadTooLarge", "name: ┆Notfound", [
    'name-clash: "Notfound" is the name of 404 already; rename one of the two',
  ]);
  mistake(
    "a phrase that is another one's name",
    statuses,
    "phrase: Payload Too Large",
    "phrase: ┆not found",
    ['name-clash: "not found" is the name of 404 already; rename one of the two'],
  );
  mistake("an alias that is another one's name", statuses, "ContentTooLarge: { kind", "┆NotFound: { kind", [
    'name-clash: "NotFound" is the name of 404 already; rename one of the two',
  ]);
  mistake(
    "an alias of another one, at the second",
    statuses,
    "    reference: rfc9110\n",
    "    aliases: { ┆ContentTooLarge: { kind: other } }\n    reference: rfc9110\n",
    ['name-clash: "ContentTooLarge" is the name of 413 already; rename one of the two'],
  );
  mistake(
    "an alias that is the name itself",
    statuses,
    "ContentTooLarge: { kind",
    "┆PayloadTooLarge: { kind",
    ['name-clash: "PayloadTooLarge" is the status\'s own name; remove the alias'],
  );

  test("but another enum may have it too", () => {
    expect(mistakesIn(withEdit(statuses, "name: ClientClosedRequest", "name: NotFound"))).toEqual([]);
  });

  test("and a phrase may be the name or an alias of its own status", () => {
    expect(mistakesIn(withEdit(statuses, "phrase: Payload Too Large", "phrase: Content Too Large"))).toEqual(
      [],
    );
  });
});

describe("names that the generated types need", () => {
  const reserved = (name: string) => [`reserved-name: "${name}" cannot be a member's name; choose another`];
  mistake("the enum", statuses, "name: NotFound", "name: ┆Http4xx", reserved("Http4xx"));
  mistake(
    "the union of its codes",
    statuses,
    "name: NotFound",
    "name: ┆Http4xxCode",
    reserved("Http4xxCode"),
  );
  mistake("a vendor's enum", statuses, "name: Redirect", "name: ┆IisHttp4xx", reserved("IisHttp4xx"));
  mistake(
    "a vendor's substatus codes",
    statuses,
    "name: Redirect",
    "name: ┆IisSubstatusCode",
    reserved("IisSubstatusCode"),
  );
  mistake("what no enum can have", statuses, "name: NotFound", "name: ┆NaN", reserved("NaN"));
  mistake("what no CommonJS file can have", statuses, "name: NotFound", "name: ┆Symbol", reserved("Symbol"));
  mistake("nor as an alias", statuses, "ContentTooLarge: { kind", "┆Infinity: { kind", reserved("Infinity"));
});

describe("a vendor", () => {
  mistake("has a prefix of its own", vendors, "prefix: Nginx", "prefix: ┆Iis", [
    'name-clash: "Iis" is the prefix of vendor "iis" already; choose another',
  ]);
  mistake("has a prefix that can begin a name", vendors, "prefix: Nginx", "prefix: ┆4xx", [
    'invalid-value: "prefix" is not an identifier in PascalCase; write letters and digits only, such as NotFound',
  ]);
  mistake(
    "is not called official",
    vendors,
    "vendors:\n",
    "vendors:\n  ┆┆official: { name: X, prefix: X, reference: iis }\n",
    [
      'reserved-name: "official" stands for what is no vendor\'s; choose another key',
      'unused-vendor: no status of vendor "official" is in spec/statuses.yaml; add one or remove the vendor',
    ],
  );
});

test.each(["NotFound", "NOT_FOUND", "not-found", "Not Found", "notFound"])(
  "%s is one and the same name",
  (name) => {
    expect(nameKey(name)).toBe("notfound");
  },
);
