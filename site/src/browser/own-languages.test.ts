import { expect, test } from "vitest";
import { ownLanguages } from "./own-languages.ts";

const available = ["en", "fr", "fr-CA", "nl", "pt-BR", "zh-Hant"];

test.each([
  [
    ["nl-BE", "en"],
    ["nl", "en"],
  ],
  [["FR-ca"], ["fr-CA"]],
  [["zh-Hant-HK", "zh"], ["zh-Hant"]],
  [["zh-TW"], ["zh-Hant"]],
  [["zh-CN"], []],
  [["pt-PT"], ["pt-BR"]],
  [["404", "no-such-page", "", "vendors"], []],
  [["en-GB", "en-US"], ["en"]],
])("who prefers %j reads %j", (preferred, tags) => {
  expect(ownLanguages(available, preferred)).toEqual(tags);
});
