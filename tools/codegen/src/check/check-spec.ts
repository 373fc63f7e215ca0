import type { Spec } from "../parse/parse-spec.ts";
import type { Diagnostic } from "../terms/diagnostics.ts";
import { checkBackground } from "./background.ts";
import { checkCauses } from "./causes.ts";
import { checkDirection } from "./direction.ts";
import { checkDocuments } from "./documents.ts";
import { checkEnglishTitles } from "./english-titles.ts";
import { checkExchanges } from "./exchanges.ts";
import { checkFraming } from "./framing.ts";
import { checkGlossary } from "./glossary.ts";
import { checkGuidance } from "./guidance.ts";
import { checkGuidanceTexts } from "./guidance-texts.ts";
import { checkGuidanceUses } from "./guidance-uses.ts";
import { checkIds } from "./ids.ts";
import { checkLengthOfContent } from "./length-of-content.ts";
import { checkLocales, documentationLocale, wellNamed } from "./locales.ts";
import { checkMarkers } from "./markers.ts";
import { checkMeanings } from "./meanings.ts";
import { checkMessages } from "./messages.ts";
import { checkNames } from "./names.ts";
import { checkNaming } from "./naming.ts";
import { checkObligation } from "./obligation.ts";
import { checkOwnTexts } from "./own-texts.ts";
import { checkPronouns } from "./pronouns.ts";
import { checkReferences } from "./references.ts";
import { checkReviews } from "./reviews.ts";
import type { Rule } from "./rule.ts";
import { checkSameAsEnglish } from "./same-as-english.ts";
import { checkSchemaComments } from "./schema-comments.ts";
import { checkScript } from "./script.ts";
import { checkSiteWords } from "./site-words.ts";
import { checkSubstatusSentences } from "./substatus-sentences.ts";
import { checkSubstatuses } from "./substatuses.ts";
import { checkTextForm } from "./text-form.ts";
import { checkTitles } from "./titles.ts";

/** What a locale's texts say and how, beside the English ones: nine tenths of the time that all rules take. */
const rulesOnTexts: readonly Rule[] = [
  checkTextForm,
  checkScript,
  checkSameAsEnglish,
  checkGlossary,
  checkNaming,
  checkObligation,
  checkPronouns,
  checkLengthOfContent,
  checkReviews,
  checkGuidanceTexts,
  checkSiteWords,
];

const otherRules: readonly Rule[] = [
  checkIds,
  checkNames,
  checkReferences,
  checkMarkers,
  checkSubstatuses,
  checkSubstatusSentences,
  checkCauses,
  checkBackground,
  checkLocales,
  checkDirection,
  checkMessages,
  checkTitles,
  checkGuidanceUses,
  checkGuidance,
  checkExchanges,
  checkFraming,
  checkMeanings,
  checkDocuments,
  checkEnglishTitles,
  checkOwnTexts,
  checkSchemaComments,
];

/** The rules that need more than one entry or file at a time. */
export function checkSpec(spec: Spec): Diagnostic[] {
  const named = { ...spec, messages: wellNamed(spec.messages) };
  const onTexts = withUnjudged(named);
  return [
    ...otherRules.flatMap((rule) => [...rule(rule === checkLocales ? spec : named)]),
    ...rulesOnTexts.flatMap((rule) => [...rule(onTexts)]),
  ];
}

/** Of the locales English, beside which all are judged, and those that have a text which no earlier run has judged. */
function withUnjudged(spec: Spec): Spec {
  const { messages, guidance, siteWords } = spec;
  const isUnjudged = (tag: string) =>
    tag === documentationLocale ||
    [messages, guidance, siteWords].some((files) => files.get(tag)?.yaml.judged === false);
  const unjudged = <File>(files: ReadonlyMap<string, File>) =>
    new Map([...files].filter(([tag]) => isUnjudged(tag)));
  return {
    ...spec,
    messages: unjudged(messages),
    guidance: unjudged(guidance),
    siteWords: unjudged(siteWords),
  };
}
