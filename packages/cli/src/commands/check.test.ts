import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import draft4 from "ajv-draft-04";
import formats from "ajv-formats";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { afterAll, describe, expect, test, vi } from "vitest";
import { type Ran, run } from "../testing/run.ts";

const folder = mkdtempSync(join(tmpdir(), "http-4xx-check-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a browser saves: two responses of one URL, one of another, and one that is no client error. */
function har(...names: string[]): string {
  const entry = (url: string, status: number, headers: [string, string][], content: object) => ({
    request: { method: "GET", url },
    response: { status, headers: headers.map(([name, value]) => ({ name, value })), content },
  });
  const entries = [
    entry(
      "https://example.com/a?b=<c>",
      405,
      [
        [":status", "405"],
        ["content-type", "text/plain"],
      ],
      { size: 2, text: "No" },
    ),
    entry("https://example.com/a?b=<c>", 404, [["content-type", "application/problem+json"]], {
      size: 2,
      text: Buffer.from("{]").toString("base64"),
      encoding: "base64",
    }),
    entry("https://example.com/d", 404, [["content-length", "0"]], { size: 0 }),
    entry("https://example.com/e", 200, [], {}),
  ];
  const file = join(folder, ...(names.length > 0 ? names : ["session.har"]));
  writeFileSync(file, JSON.stringify({ log: { entries } }));
  return file;
}

function piped(text: string, words: readonly string[] = []): Promise<Ran> {
  const stdin = Object.assign(Readable.from([Buffer.from(text, "latin1")]), { isTTY: false });
  vi.spyOn(process, "stdin", "get").mockReturnValue(stdin as unknown as typeof process.stdin); // all that is read of it
  return run(["check", "--curl", ...words]).finally(() => vi.restoreAllMocks());
}

describe("--har", () => {
  test("that is not there is told in a sentence", async () => {
    const { code, stderr } = await run(["check", "--har", join(folder, "missing.har")]);
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/missing\.har could not be read: there is no such file\n$/),
    ]);
  });

  test("checks the client errors that a browser has recorded", async () => {
    const { code, stdout } = await run(["check", "--har", har()]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^https:\/\/example\.com\/a\?b=<c>\n {2}405 GET\n {6}MUST .*allow-present/m);
    expect(stdout).toContain("; problem-object)");
    expect(stdout).not.toContain("example.com/e");
  });

  test("a file that is none ends with 2", async () => {
    const file = join(folder, "none.har");
    writeFileSync(file, "{}");
    expect(await run(["check", "--har", file])).toMatchObject({ code: 2, stdout: "" });
    expect((await run(["check", "--har", join(folder, "absent.har")])).stderr).toContain("absent.har");
  });
});

describe("--curl", () => {
  test("what it advises is an option of the command", async () => {
    const empty = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n";
    const { stdout } = await piped(empty);
    expect(stdout).toContain("if it answers HEAD, give --method HEAD");
    expect(stdout).not.toContain("{ ");
    expect((await piped(empty, ["--method", "HEAD"])).stdout).not.toContain("explanation");
  });

  test("in Dutch for who reads Dutch", async () => {
    const { stdout } = await piped("HTTP/1.1 405 No\r\nContent-Length: 0\r\n\r\n", ["--lang", "nl"]);
    expect(stdout).toMatch(/^Uit de pipe\n {2}405\n/);
    expect(stdout).toContain("in 1 antwoord; SHOULD telt alleen met --level SHOULD");
    const { stderr } = await piped("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", ["--lang", "nl"]);
    expect(stderr).toContain("er viel niets te controleren");
  });

  test("checks each client error that curl -i has printed", async () => {
    const answer =
      "HTTP/1.1 302 Found\r\nContent-Length: 9\r\nLocation: /x\r\n\r\n" +
      "HTTP/2 405 \r\ncontent-type: text/plain\r\ndate: x\r\n\r\nNo\nHTTP is not spoken here\n";
    const { code, stdout } = await piped(answer);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^From the pipe\n {2}302\n {2}405\n/);
    expect(stdout).toContain("allow-present");
    expect(stdout).toContain("date-value");
  });

  test("also the heads of curl -v, a folded line, and an answer to HEAD", async () => {
    const verbose =
      "* Trying\n> GET / HTTP/1.1\n< HTTP/1.1 405 Method Not Allowed\r\n< Allow: GET,\r\n<  HEAD\r\n< \r\n{ [5 bytes data]\nhello";
    expect(await piped(verbose)).toMatchObject({ code: 0 });
    const head = "HTTP/1.1 404 Not Found\r\nDate: Sat, 28 Nov 2026 12:00:00 GMT\r\n\r\n";
    expect((await piped(head, ["--level", "SHOULD"])).code).toBe(1);
    expect((await piped(head, ["--level", "SHOULD", "--method", "HEAD"])).code).toBe(0);
  });

  test("what is no response ends with 2", async () => {
    expect(await piped("<html>")).toMatchObject({ code: 2, stdout: "" });
  });
});

test("the last line counts, and says whether SHOULD counts", async () => {
  const last = async (...words: string[]) =>
    (await run(["check", "--har", har(), ...words])).stdout.trimEnd().split("\n").at(-1);
  expect(await last()).toMatch(/^2 MUST, \d+ SHOULD in 3 answers; SHOULD counts with --level SHOULD only$/);
  expect(await last("--level", "SHOULD")).toMatch(/^2 MUST, \d+ SHOULD in 3 answers$/);
});

test("advice for callers of the rules is not given where the method is known", async () => {
  const { stdout } = await run(["check", "--har", har()]);
  expect(stdout).toContain("has no content");
  expect(stdout).not.toContain("{ method:");
});

test("--json is as its schema says", async () => {
  const schema = JSON.parse(readFileSync(new URL("../schemas/check.json", import.meta.url), "utf8"));
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
  expect(
    validate(JSON.parse((await run(["check", "--json", "--har", har()])).stdout)),
    JSON.stringify(validate.errors),
  ).toBe(true);
});

test("--sarif is SARIF 2.1.0", async () => {
  const schema = createRequire(import.meta.url)("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
  const ajv = new draft4.default({ strict: false, unicodeRegExp: false });
  formats.default(ajv);
  const file = har("my session#1.har");
  const { code, stdout } = await run(["check", "--sarif", "--har", file]);
  const validate = ajv.compile(schema);
  expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true);
  expect(code).toBe(1);
  const [{ tool, results }] = JSON.parse(stdout).runs;
  const [first] = results;
  expect(tool.driver.rules[first.ruleIndex].id).toBe(first.ruleId);
  expect(first).toMatchObject({ ruleId: "allow-present", level: "error" });
  expect(first.locations[0].physicalLocation.artifactLocation.uri).toBe(pathToFileURL(file).href);
  // As a checkout has it.
  const near = await run(["check", "--sarif", "--har", relative(process.cwd(), file)]);
  expect(
    JSON.parse(near.stdout).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri,
  ).toMatch(/^\.\..*\/my%20session%231\.har$/);
});

test("--junit is XML with a failure where the level counts", async () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => name === "testcase" || name === "testsuite",
  });
  const { stdout } = await run(["check", "--junit", "--har", har()]);
  expect(XMLValidator.validate(stdout)).toBe(true);
  const { testsuites } = parser.parse(stdout);
  expect(testsuites).toMatchObject({ "@_tests": "3", "@_failures": "2" });
  const [first, second] = testsuites.testsuite;
  expect(first.testcase[0]).toMatchObject({
    "@_classname": "https://example.com/a?b=<c>",
    "@_name": "GET 405",
  });
  expect(first.testcase[0].failure["@_type"]).toBe("allow-present");
  expect(second.testcase[0]["system-out"]).toContain("SHOULD");
  const strict = parser.parse((await run(["check", "--junit", "--level", "SHOULD", "--har", har()])).stdout);
  expect(strict.testsuites["@_failures"]).toBe("3");
});

test("whatever a server sends is XML in the end", async () => {
  const { junit } = await import("../check/junit.ts");
  const probes = [
    { probe: "\u0000\u001B[31m]]>\uD800", method: "GET", status: null, error: "a & b", violations: [] },
  ];
  const xml = junit([{ url: 'http://127.0.0.1/?a=1&b="<😀>', file: null, probes }], () => true);
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(xml).toContain('"GET ??[31m]]&gt;?"');
});

test("--ignore takes several rules, in a list too", async () => {
  const words = ["check", "--har", har(), "--ignore"];
  expect((await run([...words, "allow-present,problem-object"])).code).toBe(0);
  expect((await run([...words, "allow-present", "--ignore", "problem-object"])).code).toBe(0);
  expect((await run([...words, "allow-present"])).code).toBe(1);
});

test("a rule that does not exist is wrong usage, and the nearest is named", async () => {
  const { code, stderr } = await run(["check", "--ignore", "allow-presnt", "--har", har()]);
  expect(code).toBe(2);
  expect(stderr).toContain("allow-present");
});
