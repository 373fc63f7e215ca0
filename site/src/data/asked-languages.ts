import { negotiateLocale } from "@scope/http-4xx-i18n";

/** What browsers ask for, as far as it is answered by the same language of ours. */
export interface Asked {
  /** The language that is answered. */
  readonly tag: string;
  /** Tags in small letters; each stands for the longer ones too that no earlier entry has. */
  readonly asked: readonly string[];
}

const letters = [..."abcdefghijklmnopqrstuvwxyz"];
const twoLetters = letters.flatMap((first) => letters.map((second) => first + second));

/** Every language, former code and region that `negotiateLocale` answers, the narrowest first: `zh-tw` before `zh`. */
export function askedLanguages(tags: readonly string[]): Asked[] {
  const available = Object.freeze([...tags]);
  const answerTo = (asked: string) => negotiateLocale(asked, available, "");
  const own = tags.map((tag) => tag.toLowerCase());
  const languages = [...twoLetters, ...own.map(wider)].filter((language) => answerTo(language) !== "");
  const regional = languages.flatMap((language) => twoLetters.map((region) => `${language}-${region}`));
  const byAnswer = new Map<string, string[]>();
  for (const asked of new Set([...own, ...languages, ...regional])) {
    const [tag, length] = [answerTo(asked), asked.split("-").length];
    if (length > 1 && tag === answerTo(wider(asked))) continue;
    const key = `${length} ${tag}`;
    byAnswer.set(key, [...(byAnswer.get(key) ?? []), asked]);
  }
  return [...byAnswer]
    .toSorted(([a], [b]) => Number(b[0]) - Number(a[0]))
    .map(([key, asked]) => ({ tag: key.slice(2), asked }));
}

/** `zh-hant` of `zh-hant-hk`, and `zh` of that. */
function wider(tag: string): string {
  return tag.replace(/-[^-]*$/, "");
}
