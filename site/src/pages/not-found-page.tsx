import type { JSX } from "preact";
import { Layout } from "../page/layout.tsx";
import { messageOf } from "../page/message.ts";
import { type Page, pathOf } from "../page/page.ts";
import { indexPath, statusPath } from "../page/paths.ts";

/** What is shown for an address that the site does not have. */
export function NotFoundPage({ page }: { readonly page: Page }): JSX.Element {
  const { words } = page.locale;
  return (
    <Layout
      page={page}
      title={words.pageNotFound}
      description={words.pageNotFoundHelp}
      picture="404"
      isHidden
    >
      <h1>
        <span class="number">404</span> {words.pageNotFound}
      </h1>
      <p class="lead">{words.pageNotFoundHelp}</p>
      <ul>
        <li>
          <a href={pathOf(page, indexPath)}>{words.allStatuses}</a>
        </li>
        <li>
          <a href={pathOf(page, statusPath("404"))}>404 {messageOf(page.locale, "404").title}</a>
        </li>
      </ul>
    </Layout>
  );
}
