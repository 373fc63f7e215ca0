/**
 * What a tag does not say itself about which languages are near to each other. All in lower case, and few on purpose:
 * these tables travel in every bundle. The facts are those of CLDR 48, `common/supplemental`.
 */

/**
 * What a withdrawn code, or one that names less than it means, stands for: supplementalMetadata.xml, `languageAlias`, all
 * of two letters and the Mandarin that some write for Chinese. Bokmål and Nynorsk stand under the Norwegian that holds
 * both, as supplementalData.xml, `parentLocale` has them.
 */
export const successors: ReadonlyMap<string, string> = /* @__PURE__ */ mapOf(
  "bh bho cmn zh in id iw he ji yi jw jv mo ro nb no-nb nn no-nn sh sr-latn tl fil tw ak",
);

/** What is nearer to a tag than what cutting it leaves: supplementalData.xml, `parentLocale` of component `main`. */
export const parents: ReadonlyMap<string, string> = /* @__PURE__ */ mapOf(
  "en-150 en-001 hi-latn en-in ht fr-ht zh-hant-mo zh-hant-hk",
);

/**
 * Which of several variants a tag means, where it is not that of the region named like the language (`de-DE`):
 * likelySubtags.xml, and languageInfo.xml for Norwegian (`no`, `nb`) and for the English of the world.
 */
export const usualVariants: ReadonlyMap<string, string> = /* @__PURE__ */ mapOf(
  "en en-us en-001 en-gb no no-nb pt pt-br",
);

/** The script of a language that is commonly written in another one as well: likelySubtags.xml. */
export const usualScripts: ReadonlyMap<string, string> = /* @__PURE__ */ mapOf(
  "hi hi-deva sr sr-cyrl zh zh-hans",
);

/**
 * What regions share instead of the plain language: supplementalData.xml, `parentLocale`, and for a script
 * likelySubtags.xml. Each region begins with a capital, so that none is found across two others.
 */
export const regionalVariants: ReadonlyMap<string, string> = /* @__PURE__ */ mapOf(
  "en-001 AgAiAuBbBmBsBwBzCcCkCmCxCyDgDmErFjFkFmGbGdGgGhGiGmGsGyHkIdIeIlImInIoJeJmKeKiKnKyLcLrLsMgMoMsMtMuMvMwMyNaNfNgNrNuNzPgPkPnPwRwSbScSdSgShSlSsSxSzTcTkToTtTvTzUgVcVgVuWsZaZmZw " +
    "en-150 AtBeChCzDeDkEeEsFiFrGeHuItLtLvNlNoPlPtRoSeSiSkUa " +
    "es-419 ArBoBrBzClCoCrCuDoEcGtHnJpMxNiPaPePrPySvUsUyVe " +
    "pt-pt AoChCvFrGqGwLuMoMzStTl " +
    "sr-latn MeRoTr " +
    "zh-hant AuBnGbGfHkIdMoPaPfPhSrThTwUsVn",
);

/** From keys and values in turn: a third less in a bundle than pairs. */
function mapOf(words: string): ReadonlyMap<string, string> {
  const pairs = words.match(/\S+ \S+/g) ?? [];
  return new Map(pairs.map((pair) => pair.split(" ") as [key: string, value: string])); // one space each
}
