import type { JSX } from "preact";
import { EnglishWords, InEnglishOnly } from "../page/english.tsx";
import type { BlockProps } from "./block.ts";

/** Others that use the number in the same sense. */
export function AlsoUsedBy({ page, status: { alsoUsedBy } }: BlockProps): JSX.Element | null {
  if (alsoUsedBy.length === 0) return null;
  return (
    <>
      <h3>
        {page.locale.words.alsoUsedBy} <InEnglishOnly page={page} />
      </h3>
      <ul>
        {alsoUsedBy.map(({ name, use, reference }) => (
          <li key={name}>
            <EnglishWords page={page}>
              <a href={reference.url} rel="external">
                {name}
              </a>
              : {use}
            </EnglishWords>
          </li>
        ))}
      </ul>
    </>
  );
}
