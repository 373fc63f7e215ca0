import type { ComponentChildren, JSX } from "preact";
import { English, EnglishWords } from "./english.tsx";
import type { Page } from "./page.ts";

interface GuidedProps {
  readonly page: Page;
  readonly children: ComponentChildren;
}

/** A part that is in the language of the page where somebody has translated it, and in English otherwise. */
export function Guided({ page, children }: GuidedProps): JSX.Element {
  const { tag, guidance } = page.locale;
  return guidance.locale === tag ? <>{children}</> : <English page={page}>{children}</English>;
}

/** The same for a few words in a line. */
export function GuidedWords({ page, children }: GuidedProps): JSX.Element {
  const { tag, guidance } = page.locale;
  return guidance.locale === tag ? <>{children}</> : <EnglishWords page={page}>{children}</EnglishWords>;
}
