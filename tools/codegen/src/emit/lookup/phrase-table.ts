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
  const short = onceOnly(text, () => abbreviate(text));
  return [
    'import { expand } from "../expand.ts";\nimport { phraseList } from "../phrase-list.ts";',
    `/**
 * The reason phrase of each code's first meaning, or undefined; the index is the code less 400. It reaches to 499, so
 * that no 4xx code leads outside it.
 */
export const phrases: readonly (string | undefined)[] = /* @__PURE__ */ phraseList(
  /* @__PURE__ */ expand(${templateText(short)}),
);`,
  ];
}
