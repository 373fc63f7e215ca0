import type { JSX } from "preact";
import { backgroundOf } from "../data/background.ts";
import { English, InEnglishOnly } from "../page/english.tsx";
import { StatusLink } from "../page/status-link.tsx";
import type { BlockProps } from "./block.ts";

/** Statuses that are easily taken for this one, with what tells the two apart. */
export function ConfusedWith({ page, status: { id } }: BlockProps): JSX.Element | null {
  const { confusedWith } = backgroundOf(id);
  if (confusedWith.length === 0) return null;
  return (
    <section aria-labelledby="confused">
      <h2 id="confused">
        {page.locale.words.notToBeConfusedWith} <InEnglishOnly page={page} />
      </h2>
      <ul>
        {confusedWith.map((other) => (
          <li key={other.id}>
            <StatusLink page={page} id={other.id} />
            <English page={page}>
              <p>{other.text}</p>
            </English>
          </li>
        ))}
      </ul>
    </section>
  );
}
