import type { ComponentChildren, JSX } from "preact";
import { isEnglish } from "../data/locale.ts";
import type { Page } from "./page.ts";

interface EnglishProps {
  readonly page: Page;
  readonly children: ComponentChildren;
}

/** A part that nobody has translated: it says in which language it is, and in which direction it runs. */
export function English({ page, children }: EnglishProps): JSX.Element {
  if (isEnglish(page.locale)) return <>{children}</>;
  return (
    <div lang="en" dir="ltr">
      {children}
    </div>
  );
}

/** The same for a few words in a line. */
export function EnglishWords({ page, children }: EnglishProps): JSX.Element {
  if (isEnglish(page.locale)) return <>{children}</>;
  return (
    <span lang="en" dir="ltr">
      {children}
    </span>
  );
}

/** Says to a reader of another language why what follows is in English. */
export function InEnglishOnly({ page }: { readonly page: Page }): JSX.Element | null {
  if (isEnglish(page.locale)) return null;
  return <small class="note">({page.locale.words.englishOnly})</small>;
}
