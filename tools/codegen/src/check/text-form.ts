import { type LocaleText, localeTexts } from "./locale-texts.ts";
import type { Rule } from "./rule.ts";
import { scriptOf } from "./script-of.ts";

/** In code points. Scripts that write a vowel or a sign as a character of its own need more of them for as much text. */
const limits = { title: 48, description: 160 };
const widerLimits = { title: 72, description: 220 };
const wideScripts = new Set(["Arab", "Beng", "Deva", "Gujr", "Guru", "Hebr", "Taml", "Telu", "Thai"]);

const stops = ".!?\\u2026\\u3002\\uff0e\\uff01\\uff1f\\uff61\\u0964\\u0589\\u06d4\\u061f";
const closingStop = new RegExp(`[${stops}]$`, "u");
/**
 * A stop after which another sentence starts; one after which it goes on, as in "z. B.", is an abbreviation. Scripts
 * that have no capitals, and the Georgian one, which starts no sentence with them, do not show which of the two it is.
 */
const sentenceStart = "[\\p{Lu}\\p{Lo}\\p{Script=Georgian}]";
const innerStop = new RegExp(`[${stops}]\\s${sentenceStart}|[\\u3002\\uff01\\uff1f\\uff61\\u0964]`, "u");
const markup = /<[^>]*>|&[#\w]+;/;

/** What every text is, whatever its language: composed, plain, short, and one sentence without a stop. */
export const checkTextForm: Rule = function* ({ messages }) {
  for (const [tag, file] of messages) {
    for (const found of localeTexts(file)) {
      for (const [code, message] of textFaults(found, tag)) yield file.yaml.report(found.at, code, message);
    }
  }
};

/** What is wrong with the form of one text of this language. */
export function* textFaults(
  { id, kind, text, at }: LocaleText,
  tag: string,
): Iterable<[code: string, message: string]> {
  const lengths = wideScripts.has(scriptOf(tag)) ? widerLimits : limits;
  if (text !== text.normalize("NFC"))
    yield ["not-nfc", `is not in Unicode's NFC; write ${text.normalize("NFC")}`];
  if (markup.test(text)) yield ["markup", "holds markup; a text is plain, whoever shows it adds the markup"];
  if (/\s{2}/u.test(text)) yield ["double-space", "holds two spaces in a row; write one"];
  const length = [...text].length;
  if (length > lengths[kind]) {
    yield ["too-long", `is ${length} characters long; a ${kind} has at most ${lengths[kind]} here`];
  }
  if (closingStop.test(text)) {
    const advice =
      at.at(-1) === "transcription"
        ? 'leave the transcription as it is and add "edited:" without the stop'
        : `a ${kind} ${kind === "title" ? "ends" : "is one sentence"} without it`;
    yield ["closing-stop", `ends in a stop; ${advice}`];
  } else if (innerStop.test(text)) {
    yield ["several-sentences", `is more than one sentence; say of "${id}" what matters in one`];
  }
}
