import type { JSX } from "preact";
import { backgroundOf } from "../data/background.ts";
import { messageOf } from "../page/message.ts";
import { StatusLink } from "../page/status-link.tsx";
import type { BlockProps } from "./block.ts";

/** Other statuses that have to do with this one, with what each means. */
export function Related({ page, status }: BlockProps): JSX.Element | null {
  const confused = backgroundOf(status.id).confusedWith.map(({ id }) => id);
  const related = status.related.filter((id) => !confused.includes(id));
  if (related.length === 0) return null;
  return (
    <section aria-labelledby="related">
      <h2 id="related">{page.locale.words.seeAlso}</h2>
      <ul>
        {related.map((id) => (
          <li key={id}>
            <StatusLink page={page} id={id} />
            <br />
            {messageOf(page.locale, id).description}
          </li>
        ))}
      </ul>
    </section>
  );
}
