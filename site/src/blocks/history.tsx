import type { JSX } from "preact";
import { backgroundOf } from "../data/background.ts";
import { EnglishWords } from "../page/english.tsx";
import { ReferenceLink } from "../page/reference-link.tsx";
import type { BlockProps } from "./block.ts";

/** What the documents that defined the status have called it. */
export function History({ page, status: { id } }: BlockProps): JSX.Element | null {
  const { history } = backgroundOf(id);
  if (history.length === 0) return null;
  return (
    <section aria-labelledby="history">
      <h2 id="history">{page.locale.words.history}</h2>
      <ol class="timeline">
        {history.map(({ year, phrase, reference }) => (
          <li key={reference.url}>
            <b>{year}</b> <EnglishWords page={page}>{phrase}</EnglishWords> ·{" "}
            <ReferenceLink page={page} reference={reference} />
          </li>
        ))}
      </ol>
    </section>
  );
}
