import { lookupSubstatus, type StatusRecord, type Substatus } from "@scope/http-4xx-lookup";
import type { JSX } from "preact";
import { substatusSentence } from "../data/background.ts";
import { isEnglish } from "../data/locale.ts";
import { EnglishWords, InEnglishOnly } from "../page/english.tsx";
import { Layout } from "../page/layout.tsx";
import { messageOf } from "../page/message.ts";
import type { Page } from "../page/page.ts";
import { ReferenceLink } from "../page/reference-link.tsx";
import { StatusLink } from "../page/status-link.tsx";
import { Fill } from "../words/fill.tsx";
import { fill } from "../words/template.ts";

/** All substatus codes of one status. Their phrases are the vendor's, in English. */
export function SubstatusesPage({
  page,
  status,
}: {
  readonly page: Page;
  readonly status: StatusRecord;
}): JSX.Element {
  const { words } = page.locale;
  const substatuses = status.substatuses.flatMap((code) => lookupSubstatus(code) ?? []);
  const sources = new Map(substatuses.map(({ reference }) => [reference.url, reference]));
  return (
    <Layout
      page={page}
      title={fill(words.substatusesOf, { code: status.code })}
      description={messageOf(page.locale, status.id).description}
      picture={status.id}
    >
      <h1>
        <Fill text={words.substatusesOf} values={{ code: status.code }} />
      </h1>
      <p>
        <StatusLink page={page} id={status.id} />
        <br />
        {messageOf(page.locale, status.id).description}
      </p>
      <p>
        {hasOwnSentences(page, substatuses) ? englishParts(page, substatuses) : null}{" "}
        <InEnglishOnly page={page} />
      </p>
      <dl class="substatuses">
        {substatuses.map((substatus) => (
          <Entry key={substatus.code} page={page} substatus={substatus} />
        ))}
      </dl>
      <h2>{words.sources}</h2>
      <ul>
        {[...sources.values()].map((reference) => (
          <li key={reference.url}>
            <ReferenceLink page={page} reference={reference} />
          </li>
        ))}
      </ul>
    </Layout>
  );
}

/** Labelled facts that the vendor gives in English. */
function detailsOf(
  { locale: { words } }: Page,
  { formerPhrase, area, since, note }: Substatus,
): readonly (readonly [string, string | null])[] {
  return [
    [words.formerPhrase, formerPhrase],
    [words.area, area],
    [words.since, since],
    [words.note, note],
  ];
}

/** Whether each English sentence has one in the language of the page. */
function hasOwnSentences({ locale }: Page, substatuses: readonly Substatus[]): boolean {
  return substatuses.every(
    ({ code }) =>
      substatusSentence(code, "en") === undefined || substatusSentence(code, locale.tag) !== undefined,
  );
}

/** What of such a page is in English all the same. */
function englishParts(page: Page, substatuses: readonly Substatus[]): string | null {
  if (isEnglish(page.locale)) return null;
  const labels = substatuses.flatMap((substatus) =>
    detailsOf(page, substatus).flatMap(([label, value]) => (value === null ? [] : [label])),
  );
  return [...new Set([page.locale.words.reasonPhrase, ...labels])].join(" · ");
}

function Entry({ page, substatus }: { readonly page: Page; readonly substatus: Substatus }): JSX.Element {
  const { code, phrase } = substatus;
  const own = substatusSentence(code, page.locale.tag);
  return (
    <div id={`s${code.replace(".", "-")}`}>
      <dt>
        <b>{code}</b> <EnglishWords page={page}>{phrase}</EnglishWords>
      </dt>
      {own === undefined ? <EnglishSentence page={page} code={code} /> : <dd>{own}</dd>}
      {detailsOf(page, substatus).map(([label, value]) =>
        value === null ? null : (
          <dd key={label}>
            {label}: <EnglishWords page={page}>{value}</EnglishWords>
          </dd>
        ),
      )}
    </div>
  );
}

function EnglishSentence({ page, code }: { readonly page: Page; readonly code: string }): JSX.Element | null {
  const sentence = substatusSentence(code, "en");
  if (sentence === undefined) return null;
  return (
    <dd>
      <EnglishWords page={page}>{sentence}</EnglishWords>
    </dd>
  );
}
