import type { Model } from "../../model/model.ts";
import { literal } from "../../print/literal.ts";
import { meaningsByCode, sparseArray } from "../by-code.ts";

/** Alone in its module: `reasonPhrase` must not bring the records with it. */
export function phraseTable({ statuses }: Model): string[] {
  const phrases = new Map(
    [...meaningsByCode(statuses)].map(([code, [first]]) => [code, literal(first?.phrase ?? "")]),
  );
  return [
    `/** The reason phrase of each code's first meaning; the index is the code less 400. */\nexport const phrases: readonly (string | undefined)[] = ${sparseArray(phrases)};`,
  ];
}
