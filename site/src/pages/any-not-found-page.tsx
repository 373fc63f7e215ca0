import type { JSX } from "preact";
import { Basics } from "../page/head.tsx";
import type { Site } from "../page/page.ts";
import { indexPath } from "../page/paths.ts";
import { LanguageList } from "./languages-page.tsx";

/**
 * The one page that GitHub Pages shows for every address that is not there: it says so in every language, and the script
 * puts first the one of the address, or the reader's own.
 */
export function AnyNotFoundPage({ site }: { readonly site: Site }): JSX.Element {
  return (
    <html lang="en" dir="ltr">
      <head>
        <Basics site={site} />
        <title>404 Not Found</title>
        <meta name="description" content="This page does not exist" />
        <meta name="robots" content="noindex" />
      </head>
      <body>
        <main id="content">
          <h1>404 Not Found</h1>
          <LanguageList site={site} path={indexPath} label={({ words }) => words.pageNotFound} />
        </main>
      </body>
    </html>
  );
}
