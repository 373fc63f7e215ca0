import type { Rule } from "./rule.ts";

/** A locale has a text of its own, one at least: of what it inherits readers of the language have nothing. */
export const checkOwnTexts: Rule = function* ({ messages }) {
  for (const { yaml, entries, keys } of messages.values()) {
    if (entries.size < keys.size || keys.size === 0) continue;
    if ([...entries.values()].some((entry) => !("inherit" in entry))) continue;
    const message = "every text is inherited; translate one, or leave the locale out";
    yield yaml.report(["messages"], "no-own-text", message, "key");
  }
};
