import { describe } from "vitest";
import { mistakeInText } from "../testing/mistakes.ts";
import { smallSpec } from "../testing/small-spec.ts";

const path = "spec/substatuses/iis.yaml";
const written = (sentences: string) => `${smallSpec[path]}sentences:\n${sentences}`;
const english = '  en: { "404.2": It is denied, "404.13": It is too long }\n';

describe("the sentences of substatus codes", () => {
  mistakeInText(
    "may be in English and others",
    path,
    written(`${english}  nl: { "404.2": Nee, "404.13": Te lang }\n`),
    [],
  );
  mistakeInText(
    "are in English too",
    path,
    written('  nl: { "404.2": Nee, "404.13": Te lang }\n').replace("sentences", "┆sentences"),
    ['no-sentence: has no "en:"; write the English sentences, which the others are translations of'],
  );
  mistakeInText("are there for each code", path, written('  ┆en: { "404.2": It is denied }\n'), [
    "no-sentence: has none for 404.13; add it",
  ]);
  mistakeInText("are there for no others", path, written(english.replace(" }", ', ┆"404.3": It is lost }')), [
    "unknown-substatus: 404.3 is not among the codes above; remove it",
  ]);
  mistakeInText(
    "are in a language of the spec",
    path,
    written(`${english}  ┆fy: { "404.2": Nee, "404.13": Te lang }\n`),
    ['unknown-locale: "fy" is no locale of spec/messages/; correct the tag or add the locale'],
  );
  mistakeInText(
    "are sentences without a stop",
    path,
    written(english.replace("It is denied", "┆It is denied.")),
    ["closing-stop: ends in a stop; a description is one sentence without it"],
  );
});
