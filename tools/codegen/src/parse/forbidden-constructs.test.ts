import { describe, expect, test } from "vitest";
import { mistake, mistakesIn } from "../testing/mistakes.ts";
import { withEdit } from "../testing/small-spec.ts";

const vendors = "spec/vendors.yaml";
const statuses = "spec/statuses.yaml";
const en = "spec/messages/en.yaml";
const substatuses = "spec/substatuses/iis.yaml";

describe("a key that is there twice is reported at the second one", () => {
  const twice = (key: string) =>
    `duplicate-key: "${key}" is there already; remove one of the two or rename it`;
  const closed = "  nginx-499: { title: Closed, description: The client has closed the connection }";

  // Without the first 413 the messages of every locale would be too many, and 404 has its own.
  mistake("an id that others refer to", statuses, '  "413":\n', '  ┆"404":\n', [twice("404")]);
  mistake("an id", en, closed, `${closed}\n${closed.replace("nginx", "┆nginx")}`, [twice("nginx-499")]);
  mistake("a field", vendors, "prefix: Nginx", "prefix: Nginx\n    ┆prefix: Nginx", [twice("prefix")]);
  mistake(
    "once with quotes and once without",
    en,
    closed,
    `${closed}\n  ┆┆404: { title: A, description: B }`,
    [twice("404"), 'unquoted-key: YAML reads this key as a number or a word of its own; write "404"'],
  );
});

describe("a key that YAML does not read as text is reported, as it has to be written", () => {
  const unquoted = (key: string) =>
    `unquoted-key: YAML reads this key as a number or a word of its own; write "${key}"`;

  mistake("a code", en, '"404":', "┆404:", [unquoted("404")]);
  mistake("a substatus code", substatuses, '"404.13":', "┆404.130:", [unquoted("404.130")]);
  mistake("a substatus code that as a number is another one", substatuses, '"404.13":', "┆404.20:", [
    unquoted("404.20"),
  ]);
  mistake("a hexadecimal number", substatuses, '"404.13":', "┆0x194:", [
    'invalid-key: "404" is not a substatus code; write it in quotes, such as "404.13"',
    `spec/substatuses/iis.yaml:5:7 - error ${unquoted("0x194")}`,
  ]);
  mistake("a list", vendors, "prefix: Nginx", "? ┆[prefix]\n    : Nginx\n    prefix: Nginx", [
    "unknown-key: a list or a map is not a key here; remove it or correct its spelling",
  ]);
});

describe("names that mean something to JavaScript are names like any other", () => {
  test.each(["constructor", "toString", "hasOwnProperty"])("%s", (name) => {
    const [unknown] = mistakesIn(withEdit(vendors, "prefix: Nginx", `prefix: Nginx\n    ${name}: x`));
    expect(unknown).toBe(
      `spec/vendors.yaml:10:5 - error unknown-key: "${name}" is not a key here; remove it or correct its spelling`,
    );
  });

  const unknown = 'unknown-key: "__proto__" is not a key here; remove it or correct its spelling';
  mistake("in an entry", vendors, "prefix: Nginx", "┆__proto__: { size: 3 }\n    prefix: Nginx", [unknown]);
  mistake("as an entry", statuses, "  iis-451:\n", "  ┆__proto__: { name: X }\n  iis-451:\n", [unknown]);
  mistake(
    "as an alias",
    statuses,
    "RequestEntityTooLarge: { kind: former }",
    '┆"__proto__": { kind: former }',
    [unknown],
  );
  mistake("in a map of any form", "spec/exchanges.yaml", "limit: 10", "limit: { ┆__proto__: 10 }", [unknown]);
});

describe("characters that nobody sees", () => {
  test.each([
    ["a control character", "U+0007"],
    ["a control character of C1", "U+0085"],
    ["the mark that turns a line around", "U+202E"],
    ["an isolate", "U+2066"],
    ["an Arabic letter mark", "U+061C"],
    ["a line separator", "U+2028"],
    ["a byte order mark inside", "U+FEFF"],
    ["a soft hyphen", "U+00AD"],
    ["half a surrogate pair", "U+D83D"],
  ])("%s, %s, is refused", (_, name) => {
    const character = String.fromCharCode(Number.parseInt(name.slice(2), 16));
    for (const written of [character, `\\u${name.slice(2)}`]) {
      expect(mistakesIn(withEdit(en, "The law forbids it }", `"The law ${written}forbids it" }`))).toContain(
        `spec/messages/en.yaml:7:63 - error forbidden-character: holds ${name}, which no reader sees; remove it`,
      );
    }
  });

  test("is refused in a key as well", () => {
    const report = mistakesIn(withEdit(vendors, "prefix: Nginx", "prefix: Nginx\n    a\u202eb: 1"));
    expect(report).toContain(
      "spec/vendors.yaml:10:5 - error forbidden-character: holds U+202E, which no reader sees; remove it",
    );
  });

  test("a file that is not UTF-8 says so", () => {
    const latin = Buffer.from("cliënt", "latin1").toString("utf8");
    expect(mistakesIn(withEdit(en, "The law forbids it }", `${latin} }`))).toEqual([
      "spec/messages/en.yaml:7:63 - error forbidden-character: holds U+FFFD, which stands for a lost character; save the file as UTF-8",
    ]);
  });

  test.each(["می‌خواهم", "क्‍ष", "הודעה", "👩‍💻", "e\u0301", "\u00a0:\u00a0"])("%s is text", (text) => {
    expect(mistakesIn(withEdit(vendors, "name: nginx\n    prefix", `name: "a${text}b"\n    prefix`))).toEqual(
      [],
    );
  });
});
