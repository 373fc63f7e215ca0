import type { JSX } from "preact";
import { messageOf } from "../page/message.ts";
import { StatusLink } from "../page/status-link.tsx";
import type { BlockProps } from "./block.ts";

/** Other statuses that have to do with this one, with what each means. */
export function Related({ page, status: { related } }: BlockProps): JSX.Element | null {
  if (related.length === 0) return null;
  return (
    <section aria-labelledby="related">
      <h2 id="related">{page.locale.words.seeAlso}</h2>
      <ul>
        {related.map((id) => (
          <li key={id}>
            <StatusLink page={page} id={id} />: {messageOf(page.locale, id).description}
          </li>
        ))}
      </ul>
    </section>
  );
}
