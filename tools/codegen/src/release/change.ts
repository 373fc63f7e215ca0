/** From the heaviest to the lightest: the first that occurs is what the release becomes. */
export const bumps = ["major", "minor", "patch"] as const;
export type Bump = (typeof bumps)[number];

/** One thing that people will notice, as a sentence for the changelog. */
export interface Change {
  readonly bump: Bump;
  readonly text: string;
}

/** Text that is not ours, so that Markdown takes none of it for its own. */
export function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return longest === 0 ? `${fence}${text}${fence}` : `${fence} ${text} ${fence}`;
}

/** What is in only one of two records, and what is in both. */
export function pairUp<T>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
): { removed: string[]; added: [string, T][]; kept: [string, T, T][] } {
  const kept: [string, T, T][] = [];
  const added: [string, T][] = [];
  for (const [key, value] of Object.entries(after)) {
    const old = Object.hasOwn(before, key) ? before[key] : undefined;
    if (old === undefined) added.push([key, value]);
    else kept.push([key, old, value]);
  }
  return { removed: Object.keys(before).filter((key) => !Object.hasOwn(after, key)), added, kept };
}
