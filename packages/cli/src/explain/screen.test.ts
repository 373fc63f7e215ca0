import { fixtures } from "@scope/http-4xx-fixtures";
import { type Status, statuses } from "@scope/http-4xx-lookup";
import type { Cause } from "@scope/http-4xx-lookup/causes";
import { expect, test } from "vitest";
import { type Words, wordLoaders } from "../generated/words.ts";
import type { Style } from "../terminal/style.ts";
import { stringWidth } from "../terminal/wrap.ts";
import { textsOf } from "../testing/texts.ts";
import { screenOf } from "./screen.ts";

const plain: Style = (_, text) => text;

function screen(id: Status["id"], locale: string, all: boolean, words: Words): string {
  const status = statuses.find((each) => each.id === id) as Status; // there is one of every id
  const example = all ? fixtures.find((each) => each.id === id) : undefined;
  return screenOf(
    { status, substatus: null, sentence: null, causes },
    { ...textsOf(locale), words, width: 80, all, style: plain, example },
  );
}

const reference = { title: "<source>", section: null, url: "https://www.example.org/" };
/** One with everything, one with nothing. */
const causes: readonly Cause[] = [
  {
    server: "nginx",
    directive: "<directive>",
    module: "<module>",
    text: "<cause>",
    errorLog: { message: "<line>", level: "error", reference },
    substatus: null,
    reference,
  },
  {
    server: "iis",
    directive: null,
    module: null,
    text: "<mistake>",
    errorLog: null,
    substatus: "405.0",
    reference,
  },
];

test.each(["en", "nl", "ar", "ja"] as const)("the screens in %s", async (locale) => {
  const { default: words } = await wordLoaders[locale]();
  const screens = [screen("405", locale, false, words), screen("451", locale, true, words)];
  await expect(screens.join("\n")).toMatchFileSnapshot(`../testing/golden/explain.${locale}.txt`);
});

test.each(Object.entries(wordLoaders))("no line is wider than the terminal in %s", async (locale, load) => {
  const { default: words } = await load();
  const lines = screen("405", locale, false, words).split("\n");
  const widest = Math.max(
    ...lines.filter((line) => !line.includes("://")).map((line) => stringWidth(line.replace("\u200f", ""))),
  );
  expect(widest).toBeLessThanOrEqual(80);
});

test("what does not fit beside a label that is too wide stands below it, and not in a column of its own", async () => {
  const { default: words } = await wordLoaders.en();
  const label = "What a client program should do, which is a label";
  const text = screen("405", "en", false, { ...words, clientSteps: label, caching: `${label} too` });
  expect(text).toContain(`\n${label}  <client report>\n`);
  expect(text).toMatch(/ too\n {4}A cache may store .{40,}\n/);
});
