import {
  type Catalog,
  createTranslator,
  extendCatalog,
  negotiateLocale,
  type Translator,
} from "@scope/http-4xx-i18n";
import document from "@scope/http-4xx-i18n/documents/nl";
import { type Guidance, guide } from "@scope/http-4xx-i18n/guidance";
import nlGuidance from "@scope/http-4xx-i18n/guidance/nl";
import { type AvailableLocale, availableLocales, load } from "@scope/http-4xx-i18n/load";
import { loadGuidance } from "@scope/http-4xx-i18n/load-guidance";
import en from "@scope/http-4xx-i18n/locales/en";
import nl from "@scope/http-4xx-i18n/locales/nl";

declare const header: string | null;
declare const anyTag: string;

export const t = createTranslator([nl, en], { fallback: "en" });
proves<Is<typeof t, Translator<"nl" | "en">>>();

export const title: string = t.title("404", { locale: "nl-BE" });
export const description: string = t.description(404, { locale: t.negotiate(header) });
export const unassigned: string = t.title(427);
export const direction: "ltr" | "rtl" = t.direction("nl");
export const negotiated = t.negotiate("nl-BE,nl;q=0.9,en;q=0.5");
proves<Is<typeof negotiated, "nl" | "en">>();

export const chosen = negotiateLocale(header, ["nl", "de"], "en");
proves<Is<typeof chosen, "nl" | "de" | "en">>();

export const shop = extendCatalog(nl, { "404": { title: "Weg!" } }, "nl-x-shop");
proves<Is<typeof shop, Catalog<"nl-x-shop">>>();

/** A catalog that is loaded is typed by its tag, where that is a literal. */
export async function loaded(): Promise<string> {
  const catalog = await load("nl");
  proves<Is<typeof catalog, Catalog<"nl">>>();
  const other = await load(negotiateLocale(anyTag, availableLocales, "en"));
  proves<Is<typeof other, Catalog<AvailableLocale>>>();
  return createTranslator([catalog], { fallback: "nl" }).title("iis-451");
}

export const tags: readonly AvailableLocale[] = availableLocales;
export const transcription: string | undefined = document.entries[0]?.transcription;
proves<Is<typeof document.locale, "nl">>();

export const steps: readonly string[] = guide(nlGuidance, 404).steps.reader;
proves<Is<typeof nlGuidance, Guidance<"nl">>>();
export const loadedGuidance: Promise<Guidance<"nl">> = loadGuidance("nl");

// @ts-expect-error there is no guidance for such a status
guide(nlGuidance, "4O4");
// @ts-expect-error there is no such status
t.title("4O4");
// @ts-expect-error the fallback is one of the catalogs
createTranslator([nl], { fallback: "en" });
// @ts-expect-error there is no such status to replace the text of
extendCatalog(nl, { "427": { title: "Weg!" } });
// @ts-expect-error a translator of two locales negotiates one of two
export const german: "de" = t.negotiate(header);
