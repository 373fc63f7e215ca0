import type { Model } from "../../model/model.ts";
import { onceOnly } from "../../print/print.ts";
import { meaningsByCode } from "../by-code.ts";
import { abbreviate } from "./abbreviate.ts";
import { templateText } from "./table-text.ts";

/** Alone in its module: `reasonPhrase` must not bring the records with it. A text takes less of a bundle than a list. */
export function phraseTable({ statuses }: Model): string[] {
  const meanings = meaningsByCode(statuses);
  const lines = Array.from({ length: 100 }, (_, index) => meanings.get(400 + index)?.[0]?.phrase ?? "");
  const text = lines.join("\n");
  return [
    `/**
 * The reason phrase of each code's first meaning, line by line, in the form of expand.ts; an empty line for none. The
 * first is that of 400, the last that of 499, so that no 4xx code leads outside.
 */
export const phrases: string = ${templateText(onceOnly(text, () => abbreviate(text)))};`,
  ];
}
