import { fixtures } from "@scope/http-4xx-fixtures";
import type { Guidance } from "@scope/http-4xx-i18n/guidance";
import type { Catalog } from "@scope/http-4xx-i18n/load";
import { type Status, statuses } from "@scope/http-4xx-lookup";
import type { Cause } from "@scope/http-4xx-lookup/causes";
import { expect, test } from "vitest";
import { type Words, wordLoaders } from "../generated/words.ts";
import type { Style } from "../terminal/style.ts";
import { stringWidth } from "../terminal/wrap.ts";
import { screenOf } from "./screen.ts";
import type { Texts } from "./texts.ts";

const plain: Style = (_, text) => text;

/** Texts that say which they are: an edit of the spec changes no screen. */
function textsOf(locale: string): Omit<Texts, "words"> {
  const direction = locale === "ar" ? "rtl" : "ltr";
  const messages = statuses.map(({ id }) => [
    id,
    { title: `<title ${id}>`, description: `<sentence ${id}>` },
  ]);
  const texts = (kind: string, ids: readonly string[]) =>
    Object.fromEntries(ids.map((id) => [id, `<${kind} ${id}>`]));
  const steps = statuses.flatMap((status) => status.steps);
  const guidance = {
    locale,
    direction,
    faults: texts(
      "fault",
      statuses.map(({ fault }) => fault),
    ),
    steps: Object.fromEntries(
      steps.map((id) => [id, { reader: `<reader ${id}>`, client: `<client ${id}>` }]),
    ),
    retry: texts(
      "retry",
      statuses.flatMap(({ retry }) => retry?.change ?? []),
    ),
    conditions: texts(
      "when",
      statuses.flatMap(({ headers }) => headers.map(({ when }) => when)),
    ),
    synonyms: {},
  };
  const catalog = { locale, name: locale, direction, messages: Object.fromEntries(messages) };
  // Made of the ids that the types are made of.
  return { catalog: catalog as Catalog, guidance: guidance as Guidance };
}

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
