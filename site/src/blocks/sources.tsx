import type { Reference } from "@scope/http-4xx-lookup";
import { causes } from "@scope/http-4xx-lookup/causes";
import type { JSX } from "preact";
import { backgroundOf } from "../data/background.ts";
import { ReferenceLink } from "../page/reference-link.tsx";
import type { BlockProps } from "./block.ts";

/** Everything that the page's facts come from, each once. */
export function Sources({ page, status }: BlockProps): JSX.Element {
  const references: readonly Reference[] = [
    status.reference,
    ...status.headers.map(({ reference }) => reference),
    status.cacheReference,
    ...(status.retry === null ? [] : [status.retry.reference]),
    ...status.alsoUsedBy.map(({ reference }) => reference),
    ...backgroundOf(status.id).confusedWith.map(({ reference }) => reference),
    ...causes(status.id).flatMap(({ reference, errorLog }) => [
      reference,
      ...(errorLog ? [errorLog.reference] : []),
    ]),
  ];
  const byAddress = new Map(references.map((reference) => [reference.url, reference]));
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{page.locale.words.sources}</h2>
      <ul>
        {[...byAddress.values()].map((reference) => (
          <li key={reference.url}>
            <ReferenceLink page={page} reference={reference} />
          </li>
        ))}
      </ul>
    </section>
  );
}
