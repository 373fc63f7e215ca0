import { createHash } from "node:crypto";
import type { JSX } from "preact";
import type { Thing, WithContext } from "schema-dts";
import { type Page, pathOf, type Site } from "./page.ts";

/** What a page says of itself to those who do not read it. */
export interface HeadFacts {
  readonly title: string;
  readonly description: string;
  /** The id of the status whose picture goes with it. */
  readonly picture?: string | undefined;
  /** The address of the same as JSON. */
  readonly json?: string | undefined;
  /** What search engines are told in their own terms (schema.org). */
  readonly linkedData?: WithContext<Thing> | undefined;
  /** A page that nobody should find. */
  readonly isHidden?: boolean | undefined;
}

export function Head({
  page,
  title,
  description,
  picture = "",
  json,
  linkedData,
  isHidden = false,
}: HeadFacts & { readonly page: Page }): JSX.Element {
  const { site, locale } = page;
  const address = absolute(site, pathOf(page, page.path));
  const image = site.assets.pictures.get(picture);
  return (
    <head>
      <Basics site={site} />
      <title>{`${title} · ${locale.words.siteName}`}</title>
      <meta name="description" content={description} />
      {isHidden || locale.state === "drafted" ? <meta name="robots" content="noindex" /> : null}
      {isHidden ? null : <link rel="canonical" href={address} />}
      {json === undefined ? null : <link rel="alternate" type="application/json" href={json} />}
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content="article" />
      <meta property="og:url" content={address} />
      {image === undefined ? null : <meta property="og:image" content={absolute(site, image)} />}
      {image === undefined ? null : <meta name="twitter:card" content="summary_large_image" />}
      {linkedData === undefined ? null : (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonInHtml(linkedData) }} />
      )}
    </head>
  );
}

/** What pages of no language have as well. */
export function Basics({ site: { assets } }: { readonly site: Site }): JSX.Element {
  return (
    <>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policy(assets.style)} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <link rel="icon" href={assets.icon} type="image/svg+xml" />
      <style dangerouslySetInnerHTML={{ __html: assets.style }} />
      <script src={assets.script} defer />
    </>
  );
}

const policies = new Map<string, string>();

/** Nothing but the page itself, its style and our script; in particular no other host. */
function policy(style: string): string {
  const known = policies.get(style);
  if (known !== undefined) return known;
  const digest = createHash("sha256").update(style).digest("base64");
  const made = `default-src 'none'; style-src 'sha256-${digest}'; script-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'`;
  policies.set(style, made);
  return made;
}

function absolute(site: Site, path: string): string {
  return new URL(path, site.url).href;
}

/** JSON in which nothing can end the element that it stands in. */
function jsonInHtml(data: object): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
