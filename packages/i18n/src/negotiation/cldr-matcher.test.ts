/** CLDR's own cases of choosing a locale, and each in which we answer otherwise, with the reason. */
import { expect, test } from "vitest";
import { negotiateLocale } from "../negotiate-locale.ts";
import { localeMatcherTest } from "./cldr-matcher-cases.ts";

interface Case {
  readonly desired: string;
  readonly supported: readonly string[];
  /** What CLDR's matcher answers when nothing matches. */
  readonly otherwise: string;
  readonly answer: string;
}

function readCases(text: string): Case[] {
  const cases: Case[] = [];
  let supported: string[] = [];
  let otherwise = "";
  for (const line of text.split("\n")) {
    const [, name, value = ""] = /^@(supported|default)=(.*)$/.exec(line) ?? [];
    const [desired, answer] = line.split(" >> ");
    if (name === "supported") [supported, otherwise] = [value.split(", "), ""];
    else if (name === "default") otherwise = value;
    else if (desired !== undefined && answer !== undefined) {
      cases.push({ desired, supported, otherwise: otherwise || (supported[0] ?? ""), answer });
    }
  }
  return cases;
}

/** With a fallback that is not offered, so that it changes nothing. */
function ours({ desired, supported, otherwise }: Case): string {
  const answer = negotiateLocale(desired, supported, "none");
  return answer === "none" ? otherwise : answer;
}

const otherLanguage =
  "we answer no language that the reader does not name, however many of its speakers read it";
const truncated = "RFC 4647, section 3.4: cutting comes before what is narrower or stands beside";
const named = "a variant that the reader names is theirs, in the place where they name it or its language";
const asWritten = "the tag as it is written comes before another one that means the same";
const undetermined = "a reader's range names a language; we guess none from a region or a script";
const betterThanNothing = "another script, or a variant for tests, is better than another language";
const usual = "CLDR's likely subtags: English is that of the United States where nothing else tells";

/** By reason, what we answer in place of CLDR's answer. */
const differences: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [truncated]: {
    "en-CA of fr, en, en-GB": "en",
    "en-CA of en-GB, en": "en",
    "es-003 of es, es-MX": "es",
    "es-005 of es, es-MX": "es",
    "es-019 of es, es-MX": "es",
    "es-029 of es, es-MX": "es",
    "es-419 of es, es-MX": "es",
    "es-CA of es, es-MX": "es",
    "es-003 of es, es-419, es-MX": "es",
    "es-005 of es, es-419, es-MX": "es",
    "es-019 of es, es-419, es-MX": "es",
    "es-029 of es, es-419, es-MX": "es",
    "es-CA of es, es-419, es-MX": "es",
    "nl-Cyrl of en, sr, nl": "nl",
    "nl-Latn-NL of nl, nl-NL, nl-BE": "nl",
    "pt-ES of pt, pt-PT": "pt",
    "ja-US, ru of ja, ja-Jpan-US, ja-JP, en, ru": "ja",
    "en-CA of en, en-GB": "en",
    "iw-Latn of iw, en": "iw",
  },
  [named]: {
    "en, nl, en-GB of en-GB, nl": "nl",
    "pt, es-419, pt-PT of pt-PT, pt-BR, es, es-419": "es-419",
    "pt-PT, es, pt of pt-BR, es, es-419": "es",
    "pt-US, pt-PT of pt-PT, pt-BR, es, es-419": "pt-PT",
  },
  [asWritten]: {
    "i-klingon of fr, i-klingon, en-Latn-US": "i-klingon",
    "he of fil, tl, iw, he": "he",
    "tl of fil, tl, iw, he": "tl",
    "mo of en, ro, mo, ro-MD": "mo",
  },
  [usual]: {
    "en-CA of en-GB, en-US": "en-US",
  },
  [betterThanNothing]: {
    "fr of en-PSCRACK, de-PSCRACK, fr-PSCRACK, pt-PT-PSCRACK": "fr-PSCRACK",
    "de-CH of en-PSCRACK, de-PSCRACK, fr-PSCRACK, pt-PT-PSCRACK": "de-PSCRACK",
    "en-US of fr, en-PSACCENT, ar-PSBIDI, en-PSCRACK, zh-Hans-PSCRACK, pt-PT-PSCRACK, pt": "en-PSACCENT",
    "en of fr, en-PSACCENT, ar-PSBIDI, en-PSCRACK, zh-Hans-PSCRACK, pt-PT-PSCRACK, pt": "en-PSACCENT",
    "en-US of fr, en-XA, ar-XB, en-XC, zh-Hans-XC, pt": "en-XA",
    "en of fr, en-XA, ar-XB, en-XC, zh-Hans-XC, pt": "en-XA",
    "en of fr, en-XA, ar-XB, en-PSACCENT, ar-PSBIDI, en-DE, pt, ar-SY, ar-PSCRACK": "en-XA",
    "ar-EG of fr, en-XA, ar-XB, en-PSACCENT, ar-PSBIDI, en-DE, pt, ar-SY, ar-PSCRACK": "ar-XB",
    "sh of en, sr, nl": "sr",
  },
  [otherLanguage]: {
    "sa of 91, en, hi": "91",
    "af of mul, nl": "mul",
    "zu of fr, en-GB, en": "fr",
    "gl-ES of es, es-MX": "und",
    "gl-ES of es, es-419, es-MX": "und",
    "da of en, no": "en",
    "da of en, nb": "en",
  },
  [undetermined]: {
    "und-TW of zh, zh-Hant": "zh",
    "zh-Hant of en-Hant-TW, und-TW": "en-Hant-TW",
    "und-FR of it, fr, zh": "it",
    "und-CN of it, fr, zh": "it",
    "und-Hans of it, fr, zh": "it",
  },
};

const expected = new Map(Object.values(differences).flatMap((each) => Object.entries(each)));
const cases = readCases(localeMatcherTest).map((each) => ({
  ...each,
  title: `${each.desired} of ${each.supported.join(", ")}`,
}));

test.each(cases)("$title", (each) => {
  expect(ours(each)).toBe(expected.get(each.title) ?? each.answer);
});

test("every difference is one: nothing stands there that CLDR answers too, or does not ask", () => {
  const differing = cases.filter((each) => ours(each) !== each.answer).map(({ title }) => title);
  expect([...expected.keys()].sort()).toEqual([...new Set(differing)].sort());
});
