import { expect, test } from "vitest";
import { checkSpec } from "../check/check-spec.ts";
import { parseSpec } from "../parse/parse-spec.ts";
import { formatDiagnostic, sortDiagnostics } from "../terms/diagnostics.ts";
import { aboutTheWhole } from "./about-the-whole.ts";
import { type SpecTexts, sourceTexts, withEdit, withTexts } from "./small-spec.ts";

/** Stands in a text where its mistake must be reported. */
const mark = "┆";

/** Everything that is wrong with a spec, as it is printed; of what is about the whole only the named codes. */
export function mistakesIn(texts: SpecTexts, named: readonly string[] = []): string[] {
  const { spec, diagnostics } = parseSpec(sourceTexts(texts));
  return sortDiagnostics([...diagnostics, ...checkSpec(spec)])
    .filter(({ code }) => named.includes(code) || !aboutTheWhole.includes(code))
    .map(formatDiagnostic);
}

/**
 * A test that the small spec, with `piece` of one file written as `instead`, has exactly these mistakes. A report is
 * what follows `error `; the first stands at the first `┆`, the second at the second, and so on. A report that starts
 * with the path of another file is meant as it is.
 */
export function mistake(
  title: string,
  file: string,
  piece: string,
  instead: string,
  reports: readonly string[],
): void {
  testMistakes(title, file, withEdit(file, piece, instead), reports);
}

/** The same for a file of which the whole text is given. */
export function mistakeInText(title: string, file: string, text: string, reports: readonly string[]): void {
  testMistakes(title, file, withTexts({ [file]: text }), reports);
}

function testMistakes(title: string, file: string, texts: SpecTexts, reports: readonly string[]): void {
  const [before = "", ...after] = (texts[file] ?? "").split(mark);
  let text = before;
  const places = after.map((next) => {
    const lines = text.split("\n");
    text += next;
    return `${file}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
  });
  const expected = reports.map((report) =>
    report.startsWith("spec/") ? report : `${places.shift() ?? "no mark left"} - error ${report}`,
  );
  test(title, () => {
    expect(places, "marks without a report").toEqual([]);
    const named = aboutTheWhole.filter((code) => reports.some((report) => report.includes(`${code}: `)));
    expect(mistakesIn({ ...texts, [file]: text }, named)).toEqual(expected);
  });
}
