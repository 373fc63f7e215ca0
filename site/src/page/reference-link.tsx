import type { Reference } from "@scope/http-4xx-lookup";
import type { JSX } from "preact";
import { EnglishWords } from "./english.tsx";
import type { Page } from "./page.ts";

/** Where a fact comes from. */
export function ReferenceLink({
  page,
  reference: { title, section, url },
}: {
  readonly page: Page;
  readonly reference: Reference;
}): JSX.Element {
  return (
    <a href={url} rel="external">
      <EnglishWords page={page}>
        {title}
        {section === null ? "" : `, ${section}`}
      </EnglishWords>
    </a>
  );
}
