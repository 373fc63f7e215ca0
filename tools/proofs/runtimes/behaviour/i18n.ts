import { type Check, equal, fails, same } from "./check.ts";
import { fingerprint } from "./fingerprint.ts";

const hostile = [
  "nl;q=".repeat(50_000),
  `${"x-".repeat(100_000)}nl`,
  `${",".repeat(100_000)};q=`,
  `*;q=${"9".repeat(10_000)}`,
  "\u0000\ud800,__proto__;q=1,constructor",
  "ı-İ,ſ;q=0.5",
];

export const i18nChecks: readonly Check[] = [
  {
    name: "i18n: the Dutch texts, as nl.json has them",
    run({ en, i18n, nl, nlJson }) {
      const t = i18n.createTranslator([en, nl], { fallback: "en" });
      equal(t.title("404", { locale: "nl-BE" }), "Niet gevonden");
      equal(t.description(404, { locale: "nl" }), "De webserver kon de gevraagde bron niet vinden");
      const texts: Record<string, object> = {};
      for (const id of Object.keys(nl.messages) as (keyof typeof nl.messages)[]) {
        texts[id] = {
          title: t.title(id, { locale: "nl" }),
          description: t.description(id, { locale: "nl" }),
        };
      }
      same(texts, nlJson.messages);
      return JSON.stringify(texts);
    },
  },
  {
    name: "i18n: a status by id or code, the fallback for a language that is not there",
    run({ en, i18n, nl }) {
      const t = i18n.createTranslator([nl, en], { fallback: "en" });
      equal(t.title("404", { locale: "tlh" }), t.title(404));
      equal(t.title("iis-451", { locale: "nl" }) === t.title(451, { locale: "nl" }), false);
      equal(t.title(499, { locale: "nl" }), nl.messages["nginx-499"].title);
      equal(t.title(477), t.title(400));
      equal(t.title(200), undefined);
      equal(t.direction("nl"), "ltr");
      same(t.locales, ["nl", "en"]);
    },
  },
  {
    name: "i18n: negotiates what browsers send",
    run({ en, i18n, nl }) {
      const t = i18n.createTranslator([nl, en], { fallback: "en" });
      equal(t.negotiate("nl-BE,nl;q=0.9,en;q=0.5"), "nl");
      equal(t.negotiate("fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5"), "en");
      equal(t.negotiate("en;q=0.1,NL;q=0.2"), "nl");
      equal(t.negotiate("*,en;q=0"), "nl");
      for (const nothing of [null, undefined, ""]) equal(t.negotiate(nothing), "en");
      equal(i18n.negotiateLocale("zh-TW", ["zh-Hans", "zh-Hant"], "zh-Hans"), "zh-Hant");
      equal(i18n.negotiateLocale("sr-ME", ["sr", "sr-Latn"], "sr"), "sr-Latn");
    },
  },
  {
    name: "i18n: no header throws, or is taken for a language",
    run({ en, i18n, nl }) {
      const t = i18n.createTranslator([nl, en], { fallback: "en" });
      for (const header of hostile)
        equal(["nl", "en"].includes(t.negotiate(header)), true, header.slice(0, 20));
      for (const input of [404, {}, [], Symbol.iterator, () => "nl"]) {
        equal(t.negotiate(input as string), "en"); // as callers without types may
      }
    },
  },
  {
    name: "i18n: every locale loads by its tag, with all statuses",
    async run({ load: { availableLocales, load }, lookup: { statuses } }) {
      const catalogs = await Promise.all(availableLocales.map((tag) => load(tag)));
      for (const [index, catalog] of catalogs.entries()) {
        equal(catalog.locale, availableLocales[index]);
        equal(Object.keys(catalog.messages).length, statuses.length, catalog.locale);
      }
      return catalogs
        .map(({ locale, messages }) => `${locale} ${fingerprint(messages)}`)
        .sort()
        .join("\n");
    },
  },
  {
    name: "i18n: an unknown tag rejects with the known ones",
    async run({ load: { load } }) {
      await fails(() => load("tlh" as "nl"), "RangeError", "nl");
      for (const tag of ["__proto__", "constructor", ""])
        await fails(() => load(tag as "en"), "RangeError", "en");
    },
  },
  {
    name: "i18n: what is loaded is what is imported",
    async run({ en, enJson, load: { load }, nl, nlJson }) {
      equal(await load("nl"), nl);
      equal(await load("en"), en);
      same(en, enJson);
      same(nl, nlJson);
    },
  },
  {
    name: "i18n: what to do about each status, as lookup names it",
    async run({ guidance: { guide }, loadGuidance: { loadGuidance }, lookup, nlGuidance, nlGuidanceJson }) {
      same(nlGuidance, nlGuidanceJson);
      equal(await loadGuidance("nl"), nlGuidance);
      for (const { id, fault, steps, retry } of lookup.statuses) {
        const found = guide(nlGuidance, id);
        equal(found.fault, nlGuidance.faults[fault]);
        same(
          found.steps.reader,
          steps.map((step) => nlGuidance.steps[step].reader),
        );
        equal(found.retry, retry === null ? null : nlGuidance.retry[retry.change]);
      }
      same(guide(nlGuidance, 477), guide(nlGuidance, 400));
      equal(guide(nlGuidance, 500 as number), undefined);
    },
  },
  {
    name: "i18n: the document, typos included",
    run({ document, lookup: { lookupById } }) {
      equal(document.locale, "nl");
      for (const { code, id, phrase } of document.entries) {
        const status = lookupById(id);
        same([code, phrase], [status.code, status.phrase]);
      }
      const { transcription } = document.entries.find(({ id }) => id === "409") ?? {};
      equal(transcription, "Er was een conflict in de huidige staat van de Ressouce");
    },
  },
];
