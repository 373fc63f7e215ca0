/**
 * What browsers send, of what an application may offer in many languages. Chrome offers its users the tags below
 * (`kAcceptLanguageList` in `ui/base/l10n/l10n_util.cc`); the headers are of Chrome, Firefox and Safari as they are set up for
 * readers in these regions.
 */
import { expect, test } from "vitest";
import { negotiateLocale } from "./negotiate-locale.ts";

const offered = (
  "af ar az bg bn ca cs cy da de el en en-GB es es-419 et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km " +
  "ko lt lv mk mn mr ms nb nl nn pl pt-BR pt-PT ro ru sk sl sq sr sr-Latn sv sw ta te th tr uk ur uz vi zh-Hans zh-Hant"
).split(" ");

const chrome = (
  "af am an ar as ast az be bg bn br bs ca ceb chr ckb co cs cy da de de-AT de-CH de-DE de-LI el en en-AU en-CA en-GB " +
  "en-GB-oxendict en-IN en-NZ en-US en-ZA eo es es-419 es-AR es-CL es-CO es-CR es-ES es-HN es-MX es-PE es-US es-UY " +
  "es-VE et eu fa fi fil fo fr fr-CA fr-CH fr-FR fy ga gd gl gn gu ha haw he hi hmn hr ht hu hy ia id ig is it it-CH " +
  "it-IT ja jv ka kk km kn ko kok ku ky la lb ln lo lt lv mg mi mk ml mn mo mr ms mt my nb ne nl nn no ny oc om or pa " +
  "pl ps pt pt-BR pt-PT qu rm ro ru rw sd sh si sk sl sm sn so sq sr st su sv sw ta te tg th ti tk tn to tr tt tw ug " +
  "uk ur uz vi wa wo xh yi yo zh zh-CN zh-HK zh-TW zu"
).split(" ");

/** Where the answer is neither the tag, nor its language, nor the fallback. */
const relatives: Readonly<Record<string, string>> = {
  "en-AU": "en-GB",
  "en-IN": "en-GB",
  "en-NZ": "en-GB",
  "en-ZA": "en-GB",
  "en-GB-oxendict": "en-GB",
  ...Object.fromEntries(
    "AR CL CO CR HN MX PE US UY VE".split(" ").map((region) => [`es-${region}`, "es-419"]),
  ),
  ht: "fr",
  mo: "ro",
  no: "nb",
  pt: "pt-BR",
  sh: "sr-Latn",
  zh: "zh-Hans",
  "zh-CN": "zh-Hans",
  "zh-HK": "zh-Hant",
  "zh-TW": "zh-Hant",
};

test.each(chrome)("Chrome's %s", (tag) => {
  const language = tag.split("-", 1)[0] ?? "";
  const plain = [tag, language].find((each) => offered.includes(each)) ?? "fi";
  expect(negotiateLocale(tag, offered, "fi")).toBe(relatives[tag] ?? plain);
});

test.each([
  ["en-AU,en-GB;q=0.9,en-US;q=0.8,en;q=0.7", "en-GB"],
  ["en-CA,en-US;q=0.7,en;q=0.3", "en"],
  ["en-ZA,en-GB;q=0.8,en-US;q=0.5,en;q=0.3", "en-GB"],
  ["es-AR,es;q=0.8,en-US;q=0.5,en;q=0.3", "es-419"],
  ["es-ES,es;q=0.8,en-US;q=0.5,en;q=0.3", "es"],
  ["fy-NL,fy;q=0.8,nl;q=0.6,en-US;q=0.4,en;q=0.2", "nl"],
  ["gn,es;q=0.8,en;q=0.5,en-US;q=0.3", "es"],
  ["nb-NO,nb;q=0.9,no-NO;q=0.8,no;q=0.6,nn-NO;q=0.5,nn;q=0.4,en-US;q=0.3,en;q=0.1", "nb"],
  ["nn-NO,nn;q=0.9,no-NO;q=0.8,no;q=0.6,nb-NO;q=0.5,nb;q=0.4,en-US;q=0.3,en;q=0.1", "nn"],
  ["pt-PT,pt;q=0.8,en;q=0.5,en-US;q=0.3", "pt-PT"],
  ["pt-BR,pt;q=0.8,en-US;q=0.5,en;q=0.3", "pt-BR"],
  ["sr,sr-RS;q=0.8,sr-CS;q=0.6,en-US;q=0.4,en;q=0.2", "sr"],
  ["zh-CN,zh;q=0.8,zh-TW;q=0.7,zh-HK;q=0.5,en-US;q=0.3,en;q=0.2", "zh-Hans"],
  ["zh-TW,zh;q=0.8,en-US;q=0.5,en;q=0.3", "zh-Hant"],
  ["zh-TW,zh-Hant;q=0.9", "zh-Hant"],
  ["zh-HK,zh-Hant;q=0.9,en-HK;q=0.8,en;q=0.7", "zh-Hant"],
  ["yue-HK,yue;q=0.9,zh-HK;q=0.8,zh-Hant;q=0.7", "zh-Hant"],
  ["en-NL,en;q=0.9,nl-NL;q=0.8", "en-GB"],
  ["en-PH,en;q=0.9,fil-PH;q=0.8", "en"],
])("%s", (header, answer) => {
  expect(negotiateLocale(header, offered, "fi")).toBe(answer);
});
