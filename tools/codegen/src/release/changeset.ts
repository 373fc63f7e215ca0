import type { Change } from "./change.ts";

/** Always this one, so that a second run finds what the first has written. */
export const changesetFile = ".changeset/spec.md";

/** The changeset that tells the changes, or undefined when there is nothing to tell. Changes are heaviest first. */
export function changesetText(changes: readonly Change[], packages: readonly string[]): string | undefined {
  const heaviest = changes[0]?.bump;
  if (heaviest === undefined) return undefined;
  const head = packages.map((name) => `${JSON.stringify(name)}: ${heaviest}`);
  const lines = changes.map(({ bump, text }) => `- ${bump === "major" ? "**Breaking:** " : ""}${text}`);
  return ["---", ...head, "---", "", "The data has changed:", "", ...lines, ""].join("\n");
}
