import { fixtures } from "@scope/http-4xx-fixtures";
import type { Guidance } from "@scope/http-4xx-i18n/guidance";
import type { Catalog } from "@scope/http-4xx-i18n/load";
import { type Status, statuses } from "@scope/http-4xx-lookup";
import type { Cause } from "@scope/http-4xx-lookup/causes";
import { expect, test } from "vitest";
import type { Style } from "../terminal/style.ts";
import { screenOf } from "./screen.ts";

const plain: Style = (_, text) => text;

/** Texts that say which they are: an edit of the spec changes no screen. */
function textsOf(locale: string): { catalog: Catalog; guidance: Guidance } {
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

function screen(id: Status["id"], locale: string, all: boolean): string {
  const status = statuses.find((each) => each.id === id) as Status; // there is one of every id
  const example = all ? fixtures.find((each) => each.id === id) : undefined;
  return screenOf(
    { status, substatus: null, sentence: null, causes },
    { ...textsOf(locale), width: 80, all, style: plain, example },
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

test.each(["en", "nl", "ar", "ja"])("the screens in %s", async (locale) => {
  const screens = [screen("405", locale, false), screen("451", locale, true)];
  await expect(screens.join("\n")).toMatchFileSnapshot(`../testing/golden/explain.${locale}.txt`);
});
