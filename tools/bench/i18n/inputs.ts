import type { StatusId } from "@scope/http-4xx-i18n";
import { availableLocales } from "@scope/http-4xx-i18n/load";

/** `Accept-Language` as browsers send it: what they are set to, the plain language behind it, often English last. */
export const headers: readonly string[] = [
  "en-US,en;q=0.9",
  "en-GB,en;q=0.9,en-US;q=0.8",
  "en-US,en;q=0.5",
  "nl-BE,nl;q=0.9,en;q=0.5",
  "nl,en-US;q=0.7,en;q=0.3",
  "de-DE,de;q=0.9,en-US;q=0.8,en;q=0.7",
  "de-AT,de;q=0.9",
  "fr-FR,fr;q=0.9,en-US;q=0.8,en;q=0.7",
  "fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5",
  "es-ES,es;q=0.9",
  "es-MX,es;q=0.9,en;q=0.8",
  "it-IT,it;q=0.9,en-US;q=0.8,en;q=0.7",
  "pt-BR,pt;q=0.9,en-US;q=0.8,en;q=0.7",
  "pl-PL,pl;q=0.9,en-US;q=0.8,en;q=0.7",
  "cs-CZ,cs;q=0.9",
  "sv-SE,sv;q=0.9,en-US;q=0.8,en;q=0.7",
  "nb-NO,nb;q=0.9,no;q=0.8,nn;q=0.7,en-US;q=0.6,en;q=0.5",
  "ru-RU,ru;q=0.9,en-US;q=0.8,en;q=0.7",
  "uk-UA,uk;q=0.9,ru;q=0.8,en-US;q=0.7,en;q=0.6",
  "tr-TR,tr;q=0.9,en-US;q=0.8,en;q=0.7",
  "he-IL,he;q=0.9,en-US;q=0.8,en;q=0.7",
  "ar-EG,ar;q=0.9,en-US;q=0.8,en;q=0.7",
  "ja-JP,ja;q=0.9",
  "ja,en-US;q=0.9,en;q=0.8",
  "ko-KR,ko;q=0.9,en-US;q=0.8,en;q=0.7",
  "zh-CN,zh;q=0.9,en;q=0.8",
  "zh-TW,zh;q=0.9,en-US;q=0.8,en;q=0.7",
  "hi-IN,hi;q=0.9,en;q=0.8",
  "id-ID,id;q=0.9,en-US;q=0.8,en;q=0.7",
  "vi-VN,vi;q=0.9,fr-FR;q=0.8,fr;q=0.7,en-US;q=0.6,en;q=0.5",
  "*",
  "tlh",
];

export interface Question {
  readonly locale: string;
  readonly id: StatusId;
}

const ids: readonly StatusId[] = ["404", "403", "401", "429", "405", "410", "451", "iis-451", "nginx-499"];

/** Every locale by its own tag, with statuses in turn. */
export const known: readonly Question[] = availableLocales.map((locale, index) => question(locale, index));

/** The same, with a region that no catalog has. */
export const regional: readonly Question[] = availableLocales
  .filter((locale) => !locale.includes("-"))
  .map((locale, index) => question(`${locale}-AQ`, index));

function question(locale: string, index: number): Question {
  return { locale, id: ids[index % ids.length] ?? "404" };
}
