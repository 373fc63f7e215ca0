import type { Rule } from "./rule.ts";

/** Within a locale no two statuses share a title: a reader could not tell them apart. */
export const checkTitles: Rule = function* ({ messages }) {
  for (const { yaml, entries } of messages.values()) {
    const titles = new Map<string, string>();
    for (const [id, entry] of entries) {
      const [shown, key] =
        "inherit" in entry ? [messages.get(entry.inherit)?.entries.get(id), "inherit"] : [entry, "title"];
      // What is inherited from nowhere, or twice over, is reported by the rule on messages.
      if (shown === undefined || "inherit" in shown) continue;
      const owner = titles.get(shown.title);
      titles.set(shown.title, owner ?? id);
      // Where both are inherited from one locale the mistake is there.
      const other = owner === undefined ? undefined : entries.get(owner);
      if (other === undefined || owner === undefined) continue;
      if ("inherit" in entry && "inherit" in other && entry.inherit === other.inherit) continue;
      const message = `is the title of "${owner}" too; a reader could not tell the two apart`;
      yield yaml.report(["messages", id, key], "same-title", message);
    }
  }
};
