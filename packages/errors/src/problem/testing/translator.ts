import type { TranslatorLike } from "../options.ts";

/** Dutch and Arabic for a few statuses; what the real one gives is shown in tools/proofs/adapters. */
const words: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>> = {
  nl: { "404": ["Niet gevonden", "Er is hier niets"], "400": ["Ongeldig verzoek", "Dat is geen verzoek"] },
  ar: { "404": ["غير موجود", "لا شيء هنا"], "400": ["طلب غير صالح", "ليس طلبا"] },
};

export const translator: TranslatorLike = {
  negotiate: (header) => (header?.startsWith("ar") ? "ar" : "nl"),
  title: (status, { locale }) => (words[locale]?.[status] ?? words[locale]?.["400"])?.[0],
  description: (status, { locale }) => (words[locale]?.[status] ?? words[locale]?.["400"])?.[1],
  direction: (locale) => (locale === "ar" ? "rtl" : "ltr"),
  serverError: (status) => ({ title: "Serverfout", description: `Er ging iets mis (${status})` }),
};
