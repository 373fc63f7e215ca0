/** What a program can import once the locale `qtz` is in the spec. Run and type-checked in the edited copy alone. */
import { deepStrictEqual } from "node:assert/strict";
import { createTranslator, negotiateLocale } from "@scope/http-4xx-i18n";
import { availableLocales, load } from "@scope/http-4xx-i18n/load";
import en from "@scope/http-4xx-i18n/locales/en";
import qtz from "@scope/http-4xx-i18n/locales/qtz";
import json from "@scope/http-4xx-i18n/locales/qtz.json" with { type: "json" };

const tag: "qtz" = qtz.locale;
const t = createTranslator([qtz, en], { fallback: "en" });
deepStrictEqual(t.title("404", { locale: tag }), "Non inventum");
deepStrictEqual(t.title("405", { locale: "qtz" }), t.title("405", { locale: "en" }));
deepStrictEqual(negotiateLocale("qtz-VA,en;q=0.5", availableLocales, "en"), "qtz");
deepStrictEqual(json.messages["404"].title, "Non inventum");
deepStrictEqual(availableLocales.includes("qtz"), true);
deepStrictEqual((await load("qtz")).name, "Trial");
console.log("qtz is there");
