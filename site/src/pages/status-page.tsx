import type { StatusRecord } from "@scope/http-4xx-lookup";
import { statuses } from "@scope/http-4xx-lookup";
import type { JSX } from "preact";
import type { TechArticle, WithContext } from "schema-dts";
import { AlsoUsedBy } from "../blocks/also-used-by.tsx";
import { Caching } from "../blocks/caching.tsx";
import { Causes } from "../blocks/causes.tsx";
import { ConfusedWith } from "../blocks/confused-with.tsx";
import { Example } from "../blocks/example.tsx";
import { HeaderFields } from "../blocks/header-fields.tsx";
import { History } from "../blocks/history.tsx";
import { InCode } from "../blocks/in-code.tsx";
import { HowWellKnown, Names } from "../blocks/names.tsx";
import { NamesInLibraries } from "../blocks/names-in-libraries.tsx";
import { OnTheWire } from "../blocks/on-the-wire.tsx";
import { Related } from "../blocks/related.tsx";
import { Sources } from "../blocks/sources.tsx";
import { SubstatusCodes } from "../blocks/substatus-codes.tsx";
import { TryingAgain } from "../blocks/trying-again.tsx";
import { ClientSteps, WhatYouCanDo } from "../blocks/what-you-can-do.tsx";
import { Layout } from "../page/layout.tsx";
import { messageOf } from "../page/message.ts";
import { type Page, pathOf } from "../page/page.ts";
import { indexPath, statusPath } from "../page/paths.ts";
import { Product, StatusMark } from "../page/status-link.tsx";

/** Everything about one status: first for whoever met it, then for developers, then for those who run servers. */
export function StatusPage({
  page,
  status,
}: {
  readonly page: Page;
  readonly status: StatusRecord;
}): JSX.Element {
  const { words, document } = page.locale;
  const { title, description } = messageOf(page.locale, status.id);
  const transcription = document?.entries.find(({ id }) => id === status.id)?.transcription;
  const block = { page, status };
  return (
    <Layout
      page={page}
      title={`${status.code} ${title}`}
      description={description}
      picture={status.id}
      json={pathOf(page, `${status.id}.json`)}
      linkedData={linkedData(page, status)}
    >
      <h1>
        <span class="number">{status.code}</span> {title}
      </h1>
      <p class="lead">{description}</p>
      {transcription === undefined || transcription === description ? null : (
        <p class="source">
          {words.documentSays}: <q>{transcription}</q>
        </p>
      )}
      <p>
        <StatusMark page={page} status={status} /> <Product page={page} status={status} />
      </p>
      <HowWellKnown {...block} />
      <OnThisPage page={page} />
      <WhatYouCanDo {...block} />
      <TryingAgain {...block} />
      <section aria-labelledby="developers">
        <h2 id="developers">{words.forDevelopers}</h2>
        <Names {...block} />
        <ClientSteps {...block} />
        <HeaderFields {...block} />
        <Caching {...block} />
        <Example {...block} />
        <InCode {...block} />
        <NamesInLibraries {...block} />
      </section>
      <section aria-labelledby="operators">
        <h2 id="operators">{words.forOperators}</h2>
        <OnTheWire {...block} />
        <Causes {...block} />
        <SubstatusCodes {...block} />
        <AlsoUsedBy {...block} />
      </section>
      <ConfusedWith {...block} />
      <Related {...block} />
      <History {...block} />
      <Sources {...block} />
      <Neighbours {...block} />
    </Layout>
  );
}

/** What stands far below, for those who look for it. */
function OnThisPage({ page: { locale } }: { readonly page: Page }): JSX.Element {
  const { onThisPage, forDevelopers, forOperators, sources } = locale.words;
  return (
    <nav class="contents" aria-label={onThisPage}>
      <ul>
        <li>
          <a href="#developers">{forDevelopers}</a>
        </li>
        <li>
          <a href="#operators">{forOperators}</a>
        </li>
        <li>
          <a href="#sources">{sources}</a>
        </li>
      </ul>
    </nav>
  );
}

/** The statuses before and after this one. */
function Neighbours({ page, status }: { readonly page: Page; readonly status: StatusRecord }): JSX.Element {
  const { previous, next, allStatuses } = page.locale.words;
  const index = statuses.findIndex(({ id }) => id === status.id);
  const before = statuses[index - 1];
  const after = statuses[index + 1];
  return (
    <nav class="neighbours" aria-label={allStatuses}>
      {before === undefined ? (
        <span />
      ) : (
        <Neighbour page={page} status={before} label={previous} rel="prev" />
      )}
      {after === undefined ? null : <Neighbour page={page} status={after} label={next} rel="next" />}
    </nav>
  );
}

interface NeighbourProps {
  readonly page: Page;
  readonly status: StatusRecord;
  readonly label: string;
  readonly rel: "prev" | "next";
}

function Neighbour({ page, status, label, rel }: NeighbourProps): JSX.Element {
  return (
    <a href={pathOf(page, statusPath(status.id))} rel={rel}>
      {label}: {status.code} {messageOf(page.locale, status.id).title}
    </a>
  );
}

/** An article about a term of a set of terms: only the article has a language. */
function linkedData(page: Page, status: StatusRecord): WithContext<TechArticle> {
  const { title, description } = messageOf(page.locale, status.id);
  const name = `${status.code} ${title}`;
  return {
    "@context": "https://schema.org",
    "@type": "TechArticle",
    headline: name,
    inLanguage: page.locale.tag,
    about: {
      "@type": "DefinedTerm",
      name,
      alternateName: status.phrase,
      description,
      termCode: String(status.code),
      inDefinedTermSet: new URL(pathOf(page, indexPath), page.site.url).href,
    },
  };
}
