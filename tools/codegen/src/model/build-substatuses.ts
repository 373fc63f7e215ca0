import type { Spec } from "../parse/parse-spec.ts";
import { compareText } from "../terms/compare-text.ts";
import type { ReferenceModel, SubstatusModel } from "./model.ts";

/** Every vendor's substatus codes, by vendor and then by number: 403.2 comes before 403.10. */
export function buildSubstatuses(
  files: Spec["substatuses"],
  resolve: (reference: string) => ReferenceModel,
): SubstatusModel[] {
  return [...files]
    .flatMap(([vendor, { entries, head }]) =>
      [...entries].flatMap(([status, { codes }]) =>
        Object.entries(codes).map(([code, { source, ...entry }]) => ({
          code,
          status,
          vendor,
          phrase: entry.phrase,
          formerPhrase: entry.formerPhrase ?? null,
          area: entry.area ?? null,
          since: entry.since ?? null,
          note: entry.note ?? null,
          sentences: sentencesOf(code, head?.sentences ?? {}),
          reference: resolve(source),
        })),
      ),
    )
    .toSorted((a, b) => compareText(a.vendor, b.vendor) || compareSubstatusCodes(a.code, b.code));
}

function sentencesOf(
  code: string,
  sentences: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(sentences)
      .toSorted(([a], [b]) => compareText(a, b))
      .flatMap(([tag, texts]) => (texts[code] === undefined ? [] : [[tag, texts[code]]])),
  );
}

/** What an IIS log has as sc-win32-status beside these codes. */
export function buildWin32Statuses(files: Spec["substatuses"]): Map<string, number> {
  const found = [...files.values()]
    .flatMap(({ entries }) => [...entries.values()].flatMap(({ codes }) => Object.entries(codes)))
    .flatMap(([code, { win32 }]): [string, number][] => (win32 === undefined ? [] : [[code, win32.status]]));
  return new Map(found.toSorted(([a], [b]) => compareSubstatusCodes(a, b)));
}

function compareSubstatusCodes(a: string, b: string): number {
  const [codeA = 0, detailA = 0] = a.split(".").map(Number);
  const [codeB = 0, detailB = 0] = b.split(".").map(Number);
  return codeA - codeB || detailA - detailB;
}
