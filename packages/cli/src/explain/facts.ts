import { type Guidance, guide } from "@scope/http-4xx-i18n/guidance";
import type { Catalog } from "@scope/http-4xx-i18n/load";
import { type HeaderRule, lookupAll, type Reference, type Retry, type Status } from "@scope/http-4xx-lookup";
import { referenceSite } from "../generated/site.ts";
import type { Words } from "../generated/words.ts";
import { causeLines } from "./causes.ts";
import type { Explained } from "./explained.ts";
import type { Found } from "./find.ts";
import type { Texts } from "./texts.ts";

/** A label and what stands beside it, a line for each. */
export type Fact = readonly [label: string, values: readonly string[]];

/** What is said of a status under its sentence; those without a value are left out. */
export function factsOf(
  { status, substatus, causes }: Explained,
  { catalog, guidance, words }: Texts,
  all: boolean,
): readonly Fact[] {
  const { phrase, aliases, headers, code, vendor, product, related, substatuses } = status;
  const { steps } = guide(guidance, status.id);
  const others = lookupAll(code).filter(({ id }) => id !== status.id);
  const isEnglish = catalog.locale.split("-")[0] === "en";
  const facts: readonly Fact[] = [
    // What helps with a status may be wrong for a detail of it: nothing is missing at a 404.13.
    [words.clientSteps, substatus === null ? steps.client : []],
    [words.whatYouCanDo, all && substatus === null ? steps.reader : []],
    [words.reasonPhrase, [phrase]],
    [
      substatus === null ? words.product : words.area,
      [substatus === null ? (product ?? vendor ?? []) : (substatus.area ?? [])].flat(),
    ],
    [words.namesInLibraries, all ? aliases : []],
    [
      words.headerFields,
      headers.filter(({ level }) => all || level === "MUST").map((rule) => field(rule, guidance)),
    ],
    [words.caching, [caching(status, words)]],
    [words.tryingAgain, retry(status, guidance, words)],
    [words.clientReceives, client(status, words)],
    [words.notToBeConfusedWith, others.map(({ id }) => named(id, catalog))],
    [words.seeAlso, all ? related.map((id) => named(id, catalog)) : []],
    [words.substatusCodes, substatus === null && all ? substatuses : []],
    [words.note, [substatus?.note ?? []].flat()],
    // Directives alone are in no language.
    [all && !isEnglish ? `${words.causes} (${words.englishOnly})` : words.causes, causeLines(causes, all)],
    [words.sources, [...pageOf(status, catalog), ...sources({ status, substatus }, all)]],
  ];
  return facts.filter(([, values]) => values.length > 0);
}

function field({ level, name, when }: HeaderRule, { conditions }: Guidance): string {
  return `${level} ${name} (${conditions[when]})`;
}

function caching({ mustNotStore, cacheable }: Status, words: Words): string {
  if (mustNotStore) return words.cacheNever;
  if (cacheable === null) return words.cacheUnknown;
  return cacheable ? words.cacheAlways : words.cacheExplicit;
}

/** Of a code without a meaning nothing else can be said. */
function retry({ retry: rule }: Status, guidance: Guidance, words: Words): readonly string[] {
  if (rule === null) return [words.retryUnknown];
  const again = words[sentences[rule.asIs]];
  return rule.asIs === "undefined" ? [again] : [again, guidance.retry[rule.change]];
}

const sentences = {
  no: "retryNo",
  yes: "retryYes",
  later: "retryLater",
  "another-connection": "retryAnotherConnection",
  "if-idempotent": "retryIfIdempotent",
  undefined: "retryUndefined",
} as const satisfies Readonly<Record<Retry["asIs"], keyof Words>>;

/** Said only where a client receives something else than the code. */
function client({ wire, code }: Status, words: Words): readonly string[] {
  if (wire === code) return [];
  return [wire === null ? words.nothing : String(wire)];
}

/** Another status: its id, which tells whose it is, and its title. */
function named(id: Status["id"], { messages }: Catalog): string {
  return `${id} ${messages[id].title}`;
}

/** The page of the reference site, where there is one. */
function pageOf({ id }: Status, { locale }: Catalog): readonly string[] {
  return referenceSite === undefined ? [] : [`${referenceSite}${locale}/${id}/`];
}

function sources({ status, substatus }: Found, all: boolean): readonly string[] {
  const { reference, cacheReference, headers, retry: rule } = status;
  const first = substatus?.reference ?? reference;
  const rest = [reference, cacheReference, ...headers.map((each) => each.reference), rule?.reference];
  const references = [first, ...(all ? rest : [])].filter((each) => each !== undefined);
  return [...new Set(references.flatMap(source))];
}

function source({ title, section, url }: Reference): readonly string[] {
  return [section === null ? title : `${title}, ${section}`, url];
}
