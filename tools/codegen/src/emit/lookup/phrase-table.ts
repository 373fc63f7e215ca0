import type { Model } from "../../model/model.ts";
import { meaningsByCode } from "../by-code.ts";
import { templateText } from "./table-text.ts";

/** Alone in its module: `reasonPhrase` must not bring the records with it. A text takes less of a bundle than a list. */
export function phraseTable({ statuses }: Model): string[] {
  const meanings = meaningsByCode(statuses);
  const lines = Array.from({ length: 100 }, (_, index) => meanings.get(400 + index)?.[0]?.phrase ?? "");
  return [
    `/**
 * The reason phrase of each code's first meaning, or nothing; the index is the code less 400. It reaches to 499, so that
 * no 4xx code leads outside it.
 */
export const phrases: readonly string[] = /* @__PURE__ */ ${templateText(lines.join("\n"))}.split("\\n");`,
  ];
}
