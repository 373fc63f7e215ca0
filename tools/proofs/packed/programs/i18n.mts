import { equal, ok, rejects } from "node:assert/strict";
import { createTranslator, negotiateLocale } from "@scope/http-4xx-i18n";
import document from "@scope/http-4xx-i18n/documents/nl";
import { availableLocales, load } from "@scope/http-4xx-i18n/load";
import en from "@scope/http-4xx-i18n/locales/en";
import nl from "@scope/http-4xx-i18n/locales/nl";
import nlJson from "@scope/http-4xx-i18n/locales/nl.json" with { type: "json" };

const t = createTranslator([nl, en], { fallback: "en" });

equal(t.title("404", { locale: "nl-BE" }), "Niet gevonden");
equal(t.description(404, { locale: "nl" }), "De webserver kon de gevraagde bron niet vinden");
equal(t.negotiate("nl-BE,nl;q=0.9,en;q=0.5"), "nl");
equal(t.negotiate(null), "en");
const locale: "nl" | "en" = t.negotiate(undefined);
equal(locale, "en");
equal(typeof negotiateLocale, "function");

ok(availableLocales.includes("nl"));
const loaded = createTranslator([await load("nl")], { fallback: "nl" });
equal(loaded.title("404"), "Niet gevonden");
// @ts-expect-error: no locale of ours
await rejects(load("tlh"), /nl/);

ok(document);
ok(nlJson);
