import { lookupById } from "@scope/http-4xx-lookup";
import type { JSX } from "preact";
import type { Locale } from "../data/locale.ts";
import { Basics } from "../page/head.tsx";
import { messageOf } from "../page/message.ts";
import { pathOf, type Site } from "../page/page.ts";

interface LanguagesProps {
  readonly site: Site;
  /** That of a page below its language; nothing for the index. */
  readonly path: string;
}

/** One small page for all languages of a page. The script puts the reader's own first. */
export function LanguagesPage({ site, path }: LanguagesProps): JSX.Element {
  const status = lookupById(path.split("/")[0] ?? "");
  const title = status === undefined ? "HTTP 400–499" : `${status.code} ${status.phrase}`;
  const address = new URL(path, site.url).href;
  return (
    <html lang="en" dir="ltr">
      <head>
        <Basics site={site} />
        <title>{title}</title>
        <meta name="description" content={`${title}, in ${site.locales.length} languages`} />
        <link rel="canonical" href={address} />
      </head>
      <body>
        <main id="content">
          <h1>{title}</h1>
          <LanguageList site={site} path={path} label={(locale) => labelOf(locale, status?.id)} />
        </main>
      </body>
    </html>
  );
}

function labelOf(locale: Locale, id: string | undefined): string {
  return id === undefined ? locale.words.siteName : messageOf(locale, id).title;
}

interface ListProps extends LanguagesProps {
  readonly label: (locale: Locale) => string;
}

/** Each language in itself. */
export function LanguageList({ site, path, label }: ListProps): JSX.Element {
  return (
    <ul class="languages" data-languages="">
      {site.locales.map((locale) => (
        <li key={locale.tag} lang={locale.tag} dir={locale.direction}>
          <a href={pathOf({ site, locale }, path)} hreflang={locale.tag}>
            {locale.name}
          </a>
          : {label(locale)}
        </li>
      ))}
    </ul>
  );
}
