/** What a program can import once the locale `la` is in the spec. Run and type-checked in the edited copy alone. */
import { deepStrictEqual } from "node:assert/strict";
import { createTranslator, negotiateLocale } from "@scope/http-4xx-i18n";
import { availableLocales, load } from "@scope/http-4xx-i18n/load";
import en from "@scope/http-4xx-i18n/locales/en";
import la from "@scope/http-4xx-i18n/locales/la";
import json from "@scope/http-4xx-i18n/locales/la.json" with { type: "json" };

const tag: "la" = la.locale;
const t = createTranslator([la, en], { fallback: "en" });
deepStrictEqual(t.title("404", { locale: tag }), "Non inventum");
deepStrictEqual(t.title("405", { locale: "la" }), t.title("405", { locale: "en" }));
deepStrictEqual(negotiateLocale("la-VA,en;q=0.5", availableLocales, "en"), "la");
deepStrictEqual(json.messages["404"].title, "Non inventum");
deepStrictEqual(availableLocales.includes("la"), true);
deepStrictEqual((await load("la")).name, "Latina");
console.log("la is there");
