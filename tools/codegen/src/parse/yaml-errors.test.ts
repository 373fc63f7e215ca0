import { describe, expect, test } from "vitest";
import { mistake, mistakeInText, mistakesIn } from "../testing/mistakes.ts";
import { smallSpec, withTexts } from "../testing/small-spec.ts";

const vendors = "spec/vendors.yaml";
const en = "spec/messages/en.yaml";

describe("YAML that cannot be read is reported where it breaks, with what to do", () => {
  mistake("a colon in plain text", vendors, "name: Microsoft IIS", "name: ┆Microsoft: IIS", [
    'yaml-block-as-implicit-key: A second key begins where a value stands; put text that holds ": " in quotes',
  ]);
  mistake("a key without its colon", vendors, "name: nginx\n", "┆name nginx\n", [
    'yaml-multiline-implicit-key: A key goes on over several lines; end the key with ":"',
  ]);
  mistake("a quote left open", vendors, "prefix: Nginx", 'prefix: ┆"Nginx', [
    'yaml-missing-char: Missing closing "quote; write what is missing, or put the text in quotes',
  ]);
  mistake("a bracket left open", en, "law forbids it }\n  iis", "law forbids it\n  ┆iis", [
    "yaml-bad-indent: Flow map in block collection must be sufficiently indented and end with a }; indent it like its neighbours, and close every bracket",
  ]);
  mistake("a text that starts with a reserved character", vendors, "name: nginx\n", "name: ┆@nginx\n", [
    "yaml-bad-scalar-start: Plain value cannot start with reserved character @; put the text in quotes",
  ]);
  mistake("a backslash that escapes nothing", vendors, "name: nginx\n", 'name: "ngin┆\\x"\n', [
    'yaml-bad-dq-escape: Invalid escape sequence \\x"; write \\\\ for a backslash, or use single quotes',
  ]);
  mistake("a tag", vendors, "name: nginx\n", "name: ┆!product nginx\n", [
    "yaml-tag-resolve-failed: Unresolved tag: !product; the spec uses no tags, so remove it, or put a text that starts with ! in quotes",
  ]);
  mistake("a second document", vendors, "  nginx:\n", "┆---\nnginx:\n", [
    'yaml-multiple-docs: A second document begins here; a spec file is one document, so remove the "---"',
  ]);
  mistakeInText("a version of YAML that does not exist", vendors, "%YAML ┆3.0\n---\nvendors: {}\n", [
    "yaml-bad-directive: Unsupported YAML version 3.0; correct the YAML here",
  ]);
});

mistake(
  "of tabs the lines after them are not reported as well",
  vendors,
  "    prefix: Nginx\n    documentName: nginx",
  "┆\tprefix: Nginx\n    documentName: nginx",
  ["yaml-tab-as-indent: Tabs are not allowed as indentation; indent with spaces"],
);

describe("what is out of step is told once, and not what it makes of the lines after it", () => {
  const column =
    "yaml-bad-indent: All mapping items must start at the same column; indent it like its neighbours, and close every bracket";
  const nginx = "    prefix: Nginx\n    documentName: nginx";
  mistake("a line", vendors, nginx, "┆   prefix: Nginx\n    documentName: nginx", [column]);
  mistake("the first line", vendors, "    name: nginx\n", "   name: ┆nginx\n", [
    "yaml-block-as-implicit-key: The key here and the one below it start at different columns; indent both like their neighbours",
  ]);
  mistake("an entry", en, '  "413":', '┆ "413":', [column]);
  mistake(
    "an entry, and a line of another one",
    en,
    '  "413":',
    '  "405":\n    title: A\n┆   description: B\n┆ "413":',
    [column, column],
  );
  mistake(
    "a line, and a colon above it",
    vendors,
    "reference: iis\n  nginx:\n    name: nginx\n    prefix",
    "reference: ┆i: is\n  nginx:\n    name: nginx\n┆   prefix",
    [
      'yaml-block-as-implicit-key: A second key begins where a value stands; put text that holds ": " in quotes',
      column,
    ],
  );
});

describe("what YAML can read, but no spec needs", () => {
  const alias = "alias: anchors and aliases are not used in the spec; write the value out";
  mistake(
    "an anchor and its alias",
    vendors,
    "name: nginx\n    prefix: Nginx",
    "name: &n ┆nginx\n    prefix: ┆*n",
    [alias, alias],
  );
  mistake("an anchor on a map", vendors, "  nginx:\n    name", "  nginx: &all\n    ┆name", [alias]);
  mistakeInText(
    "aliases that would expand to gigabytes",
    vendors,
    "a: &a ┆[ha, ha]\nb: &b ┆[┆*a, ┆*a]\nc: &c ┆[┆*b, ┆*b]\nvendors: { iis: ┆*c }\n",
    Array.from({ length: 8 }, () => alias),
  );
});

describe("a file that holds nothing, or something else", () => {
  const empty = 'empty-file: holds nothing; begin it with "vendors:"';
  mistakeInText("is empty", vendors, "┆", [empty]);
  mistakeInText("holds a comment alone", vendors, "┆# to be written\n", [empty]);
  mistakeInText("begins with what its kind begins with", en, "┆", [
    'empty-file: holds nothing; begin it with "name:"',
  ]);
  mistakeInText("holds a list", vendors, "┆- iis\n- nginx\n", ["invalid-value: must be a map"]);
  mistakeInText("holds a word", vendors, "┆vendors\n", ["invalid-value: must be a map"]);
  mistakeInText("ends after its first key", vendors, "vendors:┆\n", [
    "invalid-value: is empty; write {} where there are none, or remove the key",
  ]);
});

describe("a file of a thousand levels", () => {
  const reported = (text: string) => mistakesIn(withTexts({ [vendors]: text })).join("\n");
  test.each([
    ["lists", (levels: number) => `vendors: ${"[".repeat(levels)}${"]".repeat(levels)}`],
    ["maps", (levels: number) => `vendors: ${"{a: ".repeat(levels)}${"}".repeat(levels)}`],
    ["maps left open", (levels: number) => `vendors: ${"{a: ".repeat(levels)}`],
    ["lines", (levels: number) => Array.from({ length: levels }, (_, i) => `${" ".repeat(i)}a:`).join("\n")],
  ])("of %s is refused, and exhausts nothing", (_, nest) => {
    for (const levels of [100, 1000, 5000]) {
      expect(reported(nest(levels))).toContain("error yaml-too-deep: nests too deeply to be read;");
    }
  });

  test("is no key of a megabyte", () => {
    expect(reported(`vendors:\n  ? ${"K".repeat(90_000)}\n  : {}\n`)).toContain('K" is not a vendor key; ');
    expect(reported(`vendors:\n  ? ${"K".repeat(1e6)}\n  : {}\n`)).toMatch(/:2:1 - error too-long: /);
  });
});

describe("how the file was saved does not matter", () => {
  const nginx = smallSpec[vendors] ?? "";
  test.each([
    ["with a byte order mark", `\ufeff${nginx}`],
    ["with the line ends of Windows", nginx.replaceAll("\n", "\r\n")],
    ["without a line end at its end", nginx.trimEnd()],
  ])("%s", (_, text) => {
    expect(mistakesIn(withTexts({ [vendors]: text }))).toEqual([]);
  });

  test("lines and columns are counted alike", () => {
    const broken = nginx.replace("prefix: Nginx", "prefix: nginx").replaceAll("\n", "\r\n");
    expect(mistakesIn(withTexts({ [vendors]: broken }))).toEqual([
      expect.stringMatching(/^spec\/vendors.yaml:9:13 /),
    ]);
  });
});
