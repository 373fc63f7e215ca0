import type { Option } from "../command.ts";

/** What may stand behind an option; undefined: anything, such as a file. */
export function valuesOf({ choices, suggestions }: Option): readonly string[] | undefined {
  return choices ?? suggestions;
}

export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
