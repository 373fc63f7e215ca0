/**
 * What a tag does not say itself about which languages are near to each other. All in lower case, and few on purpose:
 * these tables travel in every bundle. The facts are those of CLDR 48, `common/supplemental`.
 */

/** Codes that were withdrawn, or that name less than they mean: supplementalMetadata.xml, `languageAlias`. */
export const successors: ReadonlyMap<string, string> = new Map([
  ["cmn", "zh"], // Mandarin, which some write for Chinese
  ["in", "id"], // Indonesian until 1989; older Java still sends it
  ["iw", "he"], // Hebrew, likewise
  ["ji", "yi"], // Yiddish, likewise
  ["mo", "ro"], // Moldavian is Romanian, withdrawn in 2008
  ["tl", "fil"], // older Android's Tagalog is Filipino
]);

/** The language that holds another one: supplementalData.xml, `parentLocale` of component `main`. */
export const macrolanguages: ReadonlyMap<string, string> = new Map([
  ["nb", "no"],
  ["nn", "no"],
]);

/** The variant that regions share, nearer to them than the plain language: supplementalData.xml, `parentLocale`. */
export const sharedVariants: ReadonlyMap<string, { readonly variant: string; readonly regions: string }> =
  new Map([
    [
      "es",
      { variant: "es-419", regions: "ar bo br bz cl co cr cu do ec gt hn jp mx ni pa pe pr py sv us uy ve" },
    ],
    ["pt", { variant: "pt-pt", regions: "ao ch cv fr gq gw lu mo mz st tl" }],
  ]);

/** The script that a region stands for, of languages commonly translated in two: likelySubtags.xml. */
export const regionalScripts: ReadonlyMap<
  string,
  { readonly usual: string; readonly other: string; readonly regions: string }
> = new Map([
  ["sr", { usual: "cyrl", other: "latn", regions: "me ro tr" }],
  ["zh", { usual: "hans", other: "hant", regions: "au bn gb gf hk id mo pa pf ph sr th tw us vn" }],
]);

/** Which of several variants a plain language means: likelySubtags.xml, and for Norwegian languageInfo.xml (`no`, `nb`). */
export const usualVariants: ReadonlyMap<string, string> = new Map([
  ["no", "nb"],
  ["pt", "pt-br"],
  ["sr", "sr-cyrl"],
  ["zh", "zh-hans"],
]);
