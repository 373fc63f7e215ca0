import { parseStatusId } from "../spec/status-id.ts";
import { documentationLocale } from "./locales.ts";
import type { Rule } from "./rule.ts";

/** In English an official status is called what its phrase says, today's where it has one: people search for that. */
export const checkEnglishTitles: Rule = function* ({ statuses, messages }) {
  const english = messages.get(documentationLocale);
  if (statuses === undefined || english === undefined) return;
  for (const [id, { phrase, registeredPhrase }] of statuses.entries) {
    const entry = english.entries.get(id);
    if (parseStatusId(id).vendor !== null || entry === undefined || !("title" in entry)) continue;
    const phrases = [registeredPhrase, phrase].filter((each) => each !== undefined);
    if (phrases.some((each) => each.toLowerCase() === entry.title.toLowerCase())) continue;
    const message = `the phrase is ${JSON.stringify(phrases[0])}; write it as the title, in sentence case`;
    yield english.yaml.report(["messages", id, "title"], "english-title", message);
  }
};
