/** What the page says, read without a word of the generator. */
export interface DocumentPage {
  readonly title: string;
  readonly subtitle: string;
  readonly paragraph: string;
  readonly entries: readonly DocumentPageEntry[];
}

export interface DocumentPageEntry {
  readonly code: string;
  readonly phrase: string;
  readonly sentence: string;
  readonly marker: string;
}

/**
 * The page is paragraphs with a blank line between. After the head each entry has two: `<404/> Not Found`, and below
 * it a sentence and a marker, a line each.
 */
export function readDocument(text: string): DocumentPage {
  const [title = "", subtitle = "", paragraph = "", ...rest] = text.split("\n\n");
  const entries: DocumentPageEntry[] = [];
  for (let at = 0; at < rest.length; at += 2) {
    const [, code = "", phrase = ""] = /^<(\d{3})\/> (.+)$/.exec(rest[at] ?? "") ?? [];
    const [sentence = "", marker = "", ...others] = rest[at + 1]?.split("\n") ?? [];
    if (code === "" || marker === "" || others.join("") !== "")
      throw new Error(`cannot read entry ${at / 2}: ${rest[at]}`);
    entries.push({ code, phrase, sentence, marker });
  }
  return { title, subtitle, paragraph, entries };
}
