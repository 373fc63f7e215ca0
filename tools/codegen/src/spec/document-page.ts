/** What a document says, entry by entry. Lines count from 1. */
export interface DocumentPage {
  readonly title: string;
  readonly subtitle: string;
  readonly paragraph: string;
  readonly entries: readonly DocumentPageEntry[];
  /** What cannot be read, and where. */
  readonly faults: readonly { readonly line: number; readonly problem: string }[];
}

export interface DocumentPageEntry {
  readonly line: number;
  readonly code: string;
  readonly phrase: string;
  readonly sentence: string;
  readonly marker: string;
}

/**
 * A document is paragraphs with a blank line between: title, subtitle, a paragraph, and then two for each entry:
 * `<404/> Not Found`, and below it a sentence and a marker, a line each.
 */
export function readPage(text: string): DocumentPage {
  const [title, subtitle, paragraph, ...rest] = paragraphsOf(text);
  const entries: DocumentPageEntry[] = [];
  const faults: { line: number; problem: string }[] = [];
  for (let at = 0; at < rest.length; at += 2) {
    const { line = 1, text: first = "" } = rest[at] ?? {};
    const [, code = "", phrase = ""] = /^<(\d{3})\/> (.+)$/.exec(first) ?? [];
    const [sentence = "", marker = "", ...others] = rest[at + 1]?.text.split("\n") ?? [];
    if (code !== "" && marker !== "" && others.length === 0) {
      entries.push({ line, code, phrase, sentence, marker });
      continue;
    }
    const problem =
      'cannot be read as an entry; write "<404/> Not Found", a blank line, the sentence, the marker';
    faults.push({ line, problem });
    break;
  }
  return {
    title: title?.text ?? "",
    subtitle: subtitle?.text ?? "",
    paragraph: paragraph?.text ?? "",
    entries,
    faults,
  };
}

function paragraphsOf(text: string): { line: number; text: string }[] {
  let line = 1;
  return text
    .replace(/\n$/, "")
    .split("\n\n")
    .map((paragraph) => {
      const found = { line, text: paragraph };
      line += paragraph.split("\n").length + 1;
      return found;
    });
}
