import type { JSX } from "preact";
import type { Page } from "./page.ts";

/** What is copied as it stands. The button shows itself once the script is there that it needs. */
export function CodeBlock({ page, text }: { readonly page: Page; readonly text: string }): JSX.Element {
  const { copy, copied } = page.locale.words;
  return (
    <div class="code">
      <button type="button" hidden aria-live="polite" data-copied={copied}>
        {copy}
      </button>
      <pre lang="en" dir="ltr">
        <code>{text}</code>
      </pre>
    </div>
  );
}
