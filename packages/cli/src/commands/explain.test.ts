import { readFileSync } from "node:fs";
import { load } from "@scope/http-4xx-i18n/load";
import { loadGuidance } from "@scope/http-4xx-i18n/load-guidance";
import { lookupById, statuses } from "@scope/http-4xx-lookup";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { stringWidth } from "../terminal/wrap.ts";
import { run } from "../testing/run.ts";

const schema = JSON.parse(readFileSync(new URL("../schemas/explain.json", import.meta.url), "utf8"));
const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);

test.each([
  ["404", "404"],
  ["499", "nginx-499"],
  ["iis-451", "iis-451"],
  ["IIS 451", "iis-451"],
  ["payload too large", "413"],
  ["SC_NOT_FOUND", "404"],
  ["404 Not Found", "404"],
  ["HTTP/1.1 410 Gone", "410"],
  ["404.13", "404.13"],
])("%s is %s", async (asked, id) => {
  const { code, stdout } = await run([asked]);
  expect(code).toBe(0);
  expect(stdout.startsWith(`${id} `)).toBe(true);
});

test("words need no quotes, and several statuses are told one after the other", async () => {
  expect((await run(["payload", "too", "large"])).stdout).toMatch(/^413 /);
  expect((await run(["404", "410"])).stdout).toMatch(/^404 [\s\S]*^410 /m);
});

test.each(["en", "nl"] as const)("what a screen in %s says is in that language", async (lang) => {
  const { messages } = await load(lang);
  const { faults, steps, retry, conditions } = await loadGuidance(lang);
  const words = (await run(["405", "--lang", lang])).stdout.split(/\s+/).join(" ");
  expect(words).toContain(messages["405"].title);
  expect(words).toContain(messages["405"].description);
  expect(words).toContain(faults.request);
  expect(words).toContain(steps.report.client);
  expect(words).not.toContain(steps.report.reader);
  expect(words).toContain(retry["allowed-method"]);
  expect(words).toContain(`MUST Allow (${conditions.always})`);
});

describe("what people call it is a name too:", () => {
  /** A vendor may have gone from the spec. */
  const isKnown = (id: string) => statuses.some((status) => status.id === id);
  const asked = [
    ["rate limit", "en", "429"],
    ["File too big", "en", "413"],
    ["CSRF", "en", "laravel-419"],
    ["not logged in", "en", "401"],
    ["bestand te groot", "nl", "413"],
    ["file too big", "nl", "413"],
  ] as const;

  test.each(asked.filter(([, , id]) => isKnown(id)))("%s in %s is %s", async (asked, lang, id) => {
    const { code, stdout } = await run([asked, "--lang", lang]);
    expect(code).toBe(0);
    expect(stdout.startsWith(`${id} `)).toBe(true);
    expect(stdout.trimEnd()).not.toMatch(/\n\n\d{3} /);
  });

  test("of several the official ones, or all of the vendors'", async () => {
    const ids = async (asked: string) => {
      const { answers } = JSON.parse((await run([asked, "--json"])).stdout);
      return answers.map(({ id }: { id: string }) => id);
    };
    expect(await ids("quota exceeded")).toEqual(["402", "429"]);
    expect(await ids("session expired")).toEqual(["iis-440", "laravel-419"].filter(isKnown));
  });

  test("which is near to what is misspelt", async () => {
    expect((await run(["rate limt"])).stderr).toContain("429  ");
  });
});

test("the title in the reader's language is a name too", async () => {
  expect((await run(["niet gevonden"], { LANG: "nl_NL.UTF-8" })).stdout).toMatch(/^404 /);
});

describe("the language is that of", () => {
  test.each([
    [{ LC_ALL: "nl_BE.UTF-8", LANG: "ja_JP.UTF-8" }, "Niet gevonden"],
    [{ LC_MESSAGES: "nl", LANG: "ja_JP.UTF-8" }, "Niet gevonden"],
    [{ LANG: "nl_NL@euro" }, "Niet gevonden"],
    [{ LC_ALL: "C", LANG: "nl" }, "Not Found"],
    [{}, "Not Found"],
  ])("%o", async (environment, title) => {
    expect((await run(["404"], environment)).stdout.split("\n")[0]).toBe(`404 ${title}`);
  });

  test("--lang before all of them, and one that is not there is wrong usage", async () => {
    expect((await run(["404", "--lang", "nl"], { LC_ALL: "ja" })).stdout).toContain("Niet gevonden");
    const { code, stderr } = await run(["404", "--lang", "tlh"]);
    expect(code).toBe(2);
    expect(stderr).toContain("--lang tlh");
  });
});

test.each(["en", "nl", "ar", "ja"])("in %s every status fits one screen of 80 by 24", async (lang) => {
  for (const { id } of statuses) {
    const lines = (await run([id, "--lang", lang])).stdout.trimEnd().split("\n");
    expect(lines.length, id).toBeLessThanOrEqual(24);
    for (const line of lines.filter((each) => !each.includes("http"))) {
      expect(stringWidth(line.replace("\u200F", "")), line).toBeLessThanOrEqual(80);
    }
  }
});

test("each line of a right-to-left screen begins as one", async () => {
  const { stdout } = await run(["405", "--lang", "ar"]);
  const lines = stdout.split("\n").filter((line) => line !== "");
  expect(lines.every((line) => line.startsWith("\u200F"))).toBe(true);
});

test("--json is as its schema says, for every status and substatus", async () => {
  const names = statuses.flatMap(({ id, substatuses }) => [id, ...substatuses]);
  const { stdout } = await run([...names, "--json", "--lang", "nl"]);
  const json = JSON.parse(stdout);
  expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
  expect(json.answers).toHaveLength(names.length);
});

test("a detail of IIS has no steps of its status", async () => {
  const { steps } = await loadGuidance("en");
  const step = steps[lookupById("404").steps[0] ?? "start-over"].client;
  const words = async (...asked: string[]) => (await run(asked)).stdout.split(/\s+/).join(" ");
  expect(await words("404")).toContain(step);
  for (const asked of [["404.13"], ["404.13", "--all"]]) expect(await words(...asked)).not.toContain(step);
  const [answer] = JSON.parse((await run(["404.13", "--json"])).stdout).answers;
  expect(answer).toMatchObject({ steps: [], guidance: { steps: { reader: [], client: [] } } });
});

test.each([[["404,405"]], [["404", "405"]], [["404 405"]], [["404,", "405"]]])(
  "%j are two",
  async (asked) => {
    const { code, stdout } = await run(asked);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^404 [\s\S]*^405 /m);
  },
);

describe("a number and words that contradict it", () => {
  test.each([[["404 forbidden"]], [["404", "Forbidden"]]])("%j: both are near", async (asked) => {
    const { code, stderr } = await run(asked);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^ {2}404 [\s\S]*^ {2}403 /m);
  });

  test.each(["HTTP/1.1 404 Forbidden", "404 file not found", "404 no such thing"])(
    "%s is 404",
    async (asked) => {
      expect((await run([asked])).stdout).toMatch(/^404 /);
    },
  );
});

describe("behind a code", () => {
  test.each([
    ["404 foo", '"foo" is no name of 404'],
    ["404 403 bar", '"403 bar" is no name of 404'],
    ["404 Page Not There", '"Page Not There" is no name of 404'],
  ])("%s: it is said what was ignored", async (asked, says) => {
    for (const words of [[asked], asked.split(" ")]) {
      const { code, stdout, stderr } = await run(words);
      expect([code, stderr]).toEqual([0, expect.stringContaining(says)]);
      expect(stdout).toMatch(/^404 /);
    }
  });

  test.each(["404 Not Found", "404, not found", "404 niet gevonden", "404 405", "HTTP/1.1 404 foo", "404"])(
    "%s: nothing was",
    async (asked) => {
      expect(await run([asked], { LANG: "nl" })).toMatchObject({ code: 0, stderr: "" });
    },
  );
});

test.each(["503", "foobarbaz", "999", "q"])("nothing is near to %s", async (asked) => {
  const { code, stderr } = await run([asked]);
  expect(code).toBe(1);
  expect(stderr).not.toMatch(/^ {2}/m);
  expect(JSON.parse((await run([asked, "--json"])).stdout).nearest).toEqual([]);
});

describe("what is unknown ends with 1 and the nearest names", () => {
  test.each([
    ["notfuond", "404  "],
    ["teepot", "418  "],
    ["490", "takes it for 400"],
    ["200", "no client error"],
    ["\u001B[31m", '"\\u001b[31m"'],
  ])("%j", async (asked, says) => {
    const { code, stdout, stderr } = await run([asked]);
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain(says);
  });

  test("as JSON too", async () => {
    const { code, stdout } = await run(["notfuond", "--json"]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      answers: [],
      nearest: ["404"],
    });
    expect(validate(JSON.parse(stdout))).toBe(true);
  });
});

test("no colours where there is no terminal", async () => {
  expect((await run(["405", "--all"])).stdout).not.toContain("\u001B");
});
