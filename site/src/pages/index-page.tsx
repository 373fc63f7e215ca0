import { type StatusRecord, statuses } from "@scope/http-4xx-lookup";
import data from "@scope/http-4xx-lookup/data.json" with { type: "json" };
import type { JSX } from "preact";
import type { DefinedTermSet, WithContext } from "schema-dts";
import { findKeys, findWords } from "../data/find-keys.ts";
import { vendors } from "../data/vendors.ts";
import { NumberMap } from "../drawings/number-map.tsx";
import { Timeline } from "../drawings/timeline.tsx";
import { Layout } from "../page/layout.tsx";
import { messageOf } from "../page/message.ts";
import { type Page, pathOf } from "../page/page.ts";
import { substatusesPath, vendorPath } from "../page/paths.ts";
import { StatusLink, StatusMark } from "../page/status-link.tsx";

/** What some document lists, which the others come behind in every language. */
const documented = new Set<string>(data.documents.flatMap(({ entries }) => entries.map(({ id }) => id)));

/** The list of all statuses, as the document has it, with what it does not have behind it. */
export function IndexPage({ page }: { readonly page: Page }): JSX.Element {
  const { words, document } = page.locale;
  const others = statuses.filter(({ id }) => !documented.has(id));
  return (
    <Layout page={page} title="400–499" description={words.intro} linkedData={linkedData(page)}>
      <h1>
        <span class="number">
          <bdi>{document?.title ?? "400–499"}</bdi>
        </span>{" "}
        {document === null ? words.siteName : <span lang="en">{document.subtitle}</span>}
      </h1>
      <p class="lead">{words.intro}</p>
      {document === null ? null : <p>{document.paragraph}</p>}
      <Finder page={page} />
      <section aria-label={words.allStatuses} data-find-in="">
        <h2>{words.allStatuses}</h2>
        <StatusList page={page} statuses={statuses.filter(({ id }) => documented.has(id))} />
        <h2>{words.otherStatuses}</h2>
        <StatusList page={page} statuses={others} />
      </section>
      <section aria-labelledby="map">
        <h2 id="map">{words.map}</h2>
        <NumberMap page={page} />
      </section>
      <section aria-labelledby="timeline">
        <h2 id="timeline">{words.timeline}</h2>
        <Timeline page={page} />
      </section>
      <section aria-labelledby="vendors">
        <h2 id="vendors">{words.vendors}</h2>
        <ul>
          {vendors.map(({ key, name }) => (
            <li key={key}>
              <a href={pathOf(page, vendorPath(key))} lang="en">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </Layout>
  );
}

/** Shows itself once the script is there that filters; without it there is the browser's own search. */
function Finder({ page }: { readonly page: Page }): JSX.Element {
  const { find, findHint, found, foundNothing } = page.locale.words;
  return (
    <search class="find" hidden>
      <label for="find">{find}</label>
      <input id="find" type="search" autocomplete="off" spellcheck={false} aria-describedby="find-hint" />
      <p id="find-hint" class="note">
        {findHint}
      </p>
      <output for="find" data-found={found} data-nothing={foundNothing} />
    </search>
  );
}

interface StatusListProps {
  readonly page: Page;
  readonly statuses: readonly StatusRecord[];
}

function StatusList({ page, statuses }: StatusListProps): JSX.Element {
  return (
    <ul class="statuses">
      {statuses.map((status) => (
        <li key={status.id} data-find={findKeys(status)} data-words={findWords(page.locale, status)}>
          <h3>
            <StatusLink page={page} id={status.id} />
          </h3>
          <p>{messageOf(page.locale, status.id).description}</p>
          <p>
            <StatusMark page={page} status={status} />
            {status.substatuses.length === 0 ? null : (
              <>
                {" "}
                <a class="mark" href={pathOf(page, substatusesPath(status.id))}>
                  {page.locale.words.substatusCodes}
                </a>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** A set of terms. */
function linkedData(page: Page): WithContext<DefinedTermSet> {
  const { siteName, intro } = page.locale.words;
  return {
    "@context": "https://schema.org",
    "@type": "DefinedTermSet",
    name: siteName,
    description: intro,
    inLanguage: page.locale.tag,
    url: new URL(pathOf(page, ""), page.site.url).href,
  };
}
