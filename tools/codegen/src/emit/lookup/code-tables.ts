import type { Model, StatusModel } from "../../model/model.ts";
import { literal } from "../../print/literal.ts";

/** What the guards read. Without holes, which an engine would have to tell from values. */
export function codeTables({ statuses }: Model): string[] {
  return [
    codeTable(
      "officialCodes",
      "1 for an official code",
      statuses.filter(({ official }) => official),
    ),
    codeTable("knownCodes", "1 for a known code, official or a vendor's", statuses),
  ];
}

function codeTable(name: string, description: string, statuses: readonly StatusModel[]): string {
  const codes = new Set(statuses.map(({ code }) => code));
  const length = Math.max(399, ...codes) - 399;
  const marks = Array.from({ length }, (_, index) => (codes.has(400 + index) ? 1 : 0));
  return `/** ${description}; the index is the code less 400. */\nexport const ${name}: readonly (0 | 1)[] = ${rows(marks)};`;
}

/** Ten in a row, so that a reader finds a code. */
function rows(marks: readonly number[]): string {
  const starts = marks.flatMap((_, index) => (index % 10 === 0 ? [index] : []));
  const lines = starts.map(
    (start) =>
      `  ${marks
        .slice(start, start + 10)
        .map((mark) => literal(mark))
        .join(", ")},\n`,
  );
  return `[\n${lines.join("")}]`;
}
