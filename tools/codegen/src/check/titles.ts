import type { Rule } from "./rule.ts";

/** Within a locale no two statuses share a title: a reader could not tell them apart. */
export const checkTitles: Rule = function* ({ messages }) {
  for (const { yaml, entries } of messages.values()) {
    const titles = new Map<string, string>();
    for (const [id, entry] of entries) {
      if ("inherit" in entry) continue;
      const owner = titles.get(entry.title);
      titles.set(entry.title, owner ?? id);
      if (owner === undefined) continue;
      const message = `is the title of "${owner}" too; a reader could not tell the two apart`;
      yield yaml.report(["messages", id, "title"], "same-title", message);
    }
  }
};
