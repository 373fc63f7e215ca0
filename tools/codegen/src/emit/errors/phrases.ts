import type { StatusModel } from "../../model/model.ts";
import { templateText } from "../lookup/table-text.ts";

/**
 * The reason phrases of the official statuses, for problems that nobody translates. Without those of vendors, which the
 * classes know, and not abbreviated: so few take a bundle no more as they are.
 */
export function phraseTable(official: readonly StatusModel[]): string[] {
  const phrases = new Map(official.map(({ code, phrase }) => [code, phrase]));
  const last = Math.max(400, ...phrases.keys());
  const lines = Array.from({ length: last - 399 }, (_, index) => phrases.get(400 + index) ?? "");
  return [
    `/** The reason phrase of each official code from 400 on; empty for none. */
export const phrases: readonly string[] = /* @__PURE__ */ ${templateText(lines.join("\n"))}.split("\\n");`,
  ];
}
