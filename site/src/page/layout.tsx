import type { ComponentChildren, JSX } from "preact";
import type { Words } from "../generated/words.ts";
import { Head, type HeadFacts } from "./head.tsx";
import { allLanguages, type Page, pathOf, sitePath } from "./page.ts";
import { indexPath, packagesPath } from "./paths.ts";

interface LayoutProps extends HeadFacts {
  readonly page: Page;
  readonly children: ComponentChildren;
}

/** What every page has around its content. */
export function Layout({ page, children, ...facts }: LayoutProps): JSX.Element {
  const { tag, direction, words } = page.locale;
  return (
    <html lang={tag} dir={direction}>
      <Head page={page} {...facts} />
      <body id="top">
        <a class="skip" href="#content">
          {words.skipToContent}
        </a>
        <header class="site">
          <a class="home" href={pathOf(page, indexPath)}>
            {words.siteName}
          </a>
          <nav aria-label={words.siteName}>
            <ul>
              <li>
                <a href={pathOf(page, indexPath)}>{words.allStatuses}</a>
              </li>
              <li>
                <a href={pathOf(page, packagesPath)}>{words.packages}</a>
              </li>
              <li>
                <a href={`${sitePath(page.site, page.path)}?${allLanguages}`}>{words.languages}</a>
              </li>
            </ul>
          </nav>
        </header>
        <main id="content">{children}</main>
        <Footer page={page} json={facts.json} />
      </body>
    </html>
  );
}

function Footer({ page, json }: { readonly page: Page; readonly json: string | undefined }): JSX.Element {
  const { state, words } = page.locale;
  const { repository } = page.site;
  return (
    <footer class="site">
      <p>{words[stateWord[state]]}</p>
      <p>{words.credit}</p>
      <ul>
        <li>
          <a href="#top">{words.backToTop}</a>
        </li>
        {json === undefined ? null : (
          <li>
            <a href={json}>{words.asJson}</a>
          </li>
        )}
        {repository === null ? null : (
          <li>
            <a href={`${repository}/issues`} rel="external">
              {words.reportMistake}
            </a>
          </li>
        )}
        <li>{words.license}: MIT</li>
      </ul>
    </footer>
  );
}

const stateWord = { drafted: "draft", reviewed: "reviewed" } as const satisfies Record<
  Page["locale"]["state"],
  keyof Words
>;
