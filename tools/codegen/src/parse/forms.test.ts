import { describe } from "vitest";
import { mistake } from "../testing/mistakes.ts";

const sources = "spec/sources.yaml";
const vendors = "spec/vendors.yaml";
const statuses = "spec/statuses.yaml";
const exchanges = "spec/exchanges.yaml";

describe("a key of the wrong form is reported at the key", () => {
  mistake("an id", exchanges, "nginx-499:", "┆nginx_499:", [
    'invalid-key: "nginx_499" is not an id; write the code, "404", or vendor and code, "nginx-499"',
  ]);
  mistake("a vendor", vendors, "  nginx:\n", "  ┆Nginx:\n", [
    'spec/statuses.yaml:46:3 - error unknown-vendor: vendor "nginx" is unknown; add it to spec/vendors.yaml or correct the id',
    'invalid-key: "Nginx" is not a vendor key; write lower-case letters and digits, such as nginx',
  ]);
  mistake(
    "a source",
    sources,
    "  nginx:",
    '  ┆NGINX: { title: nginx, url: "https://n.example.org" }\n  nginx:',
    ['invalid-key: "NGINX" is not a source key; write it like rfc9110'],
  );
  mistake("an alias", statuses, "RequestEntityTooLarge:", "┆Request-Entity-Too-Large:", [
    'invalid-key: "Request-Entity-Too-Large" is not an identifier in PascalCase; write letters and digits only, such as NotFound',
  ]);
  mistake("a substatus code", "spec/substatuses/iis.yaml", '"404.2":', '┆"404.02":', [
    'invalid-key: "404.02" is not a substatus code; write it in quotes, such as "404.13"',
  ]);
  mistake("a field", exchanges, "Content-Type: text/plain", "┆Content Type: text/plain", [
    'invalid-key: "Content Type" is not a field name; write it like Retry-After',
  ]);
  mistake("a member of problem details", exchanges, "limit: 10", "┆status: 10", [
    'invalid-key: "status" is not a name for an extension member (RFC 9457, section 3.2); write another, such as balance',
  ]);
});

describe("a text of the wrong form is reported at the text", () => {
  const line = 'invalid-value: "name" must be one line without spaces at its ends';
  mistake("a name that is no identifier", statuses, "name: NotFound", "name: ┆Not Found", [
    'invalid-value: "name" is not an identifier in PascalCase; write letters and digits only, such as NotFound',
  ]);
  mistake("an empty one", vendors, "name: Microsoft IIS", 'name: ┆""', [
    'invalid-value: "name" is empty; write the text or remove the key',
  ]);
  mistake("one with a space at an end", vendors, "name: Microsoft IIS", 'name: ┆" Microsoft IIS"', [line]);
  mistake("one of several lines", vendors, "name: Microsoft IIS", "name: ┆┆|\n      Microsoft\n      IIS", [
    "forbidden-character: holds a line break; write it as one line",
    line,
  ]);
  mistake("an address", sources, "https://iis.example.org/", "ftp://iis.example.org/", [
    'spec/sources.yaml:6:43 - error invalid-value: "url" is not an http or https URL; write it as https://www.example.org/',
  ]);
  mistake(
    "a section's address",
    sources,
    "sectionUrl: https://www.example.org/rfc9110#section-{section}",
    "sectionUrl: ┆https://www.example.org/rfc9110",
    [
      'invalid-value: "sectionUrl" has no {section}; write the address of a section with {section} in its place',
    ],
  );
  mistake("a source", statuses, "reference: rfc9110\n", 'reference: ┆"RFC 9110"\n', [
    'invalid-value: "RFC 9110" is not a source; write a key of spec/sources.yaml, with its section, such as "rfc9110#15.5.6" (did you mean "rfc9110"?)',
  ]);
  mistake("a source of a section", statuses, 'reference: "rfc9110#15.5.5"', 'reference: ┆"rfc911O#15.5.5"', [
    'invalid-value: "rfc911O#15.5.5" is not a source; write a key of spec/sources.yaml, with its section, such as "rfc9110#15.5.6" (did you mean "rfc9110"?)',
  ]);
  mistake("an id of a list", statuses, 'related: ["413"]', 'related: [┆"4134"]', [
    'invalid-value: "4134" is not an id; write the code, "404", or vendor and code, "nginx-499"',
  ]);
  mistake("a field's name", statuses, "identifiedBy: X-MS-Location", 'identifiedBy: ┆"X MS Location"', [
    'invalid-value: "identifiedBy" is not a field name; write it like Retry-After',
  ]);
  mistake(
    "a field's value",
    exchanges,
    'headers: { Retry-After: "120" }',
    "headers: { Retry-After: ┆naïve }",
    ['invalid-value: "Retry-After" is not a field value; write visible ASCII, without spaces at its ends'],
  );
  mistake(
    "a field that is there twice",
    exchanges,
    'headers: { Retry-After: "120" }',
    'headers: ┆{ Retry-After: "120", retry-after: "60" }',
    ['invalid-value: "headers" holds the same field twice, in different case; remove one of the two'],
  );
  mistake("a phrase, which HTTP has to carry", statuses, "phrase: Not Found", "phrase: ┆Niet gevónden", [
    'invalid-value: "phrase" is not a reason phrase; write visible ASCII, without spaces at its ends',
  ]);
  mistake("a method", exchanges, "method: POST", "method: ┆post", [
    'invalid-value: "method" is not a method; write it in capitals, such as GET',
  ]);
  mistake("a target", exchanges, "target: /upload", "target: ┆/my upload", [
    'invalid-value: "target" is not a request target; write it as it stands in the request line',
  ]);
  mistake("a media type", exchanges, "type: text/plain, lines", "type: ┆text, lines", [
    'invalid-value: "type" is not a media type; write it like text/html',
  ]);
});
