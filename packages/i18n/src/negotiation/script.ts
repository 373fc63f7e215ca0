import { usualScripts } from "./relations.ts";

/**
 * Is it one text to a reader? Two tags, given with what is wider than they, are in one script where nothing tells
 * otherwise.
 */
export function areOneScript(one: readonly string[], other: readonly string[]): boolean {
  const script = scriptOf(one);
  const otherScript = scriptOf(other);
  return !script || !otherScript || script === otherScript;
}

/** `zh-hant` of `zh-TW`, `sr-cyrl` of `sr`; undefined where neither the tag nor its language tells. */
function scriptOf(ancestors: readonly string[]): string | undefined {
  return ancestors.find((tag) => /^[a-z]+-[a-z]{4}$/.test(tag)) ?? usualScripts.get(ancestors.at(-1) ?? "");
}
