import { type Guidance, guide } from "@scope/http-4xx-i18n/guidance";
import type { Catalog } from "@scope/http-4xx-i18n/load";
import { type HeaderRule, lookupAll, type Reference, type Status } from "@scope/http-4xx-lookup";
import { referenceSite } from "../generated/site.ts";
import { causeLines } from "./causes.ts";
import type { Explained } from "./explained.ts";
import type { Found } from "./find.ts";
import type { Labels } from "./labels.ts";

/** A label and what stands beside it, a line for each. */
export type Fact = readonly [label: string, values: readonly string[]];

/** What is said of a status under its sentence; those without a value are left out. */
export function factsOf(
  { status, substatus, causes }: Explained,
  catalog: Catalog,
  guidance: Guidance,
  labels: Labels,
  all: boolean,
): readonly Fact[] {
  const { phrase, aliases, headers, code, vendor, product, related, substatuses } = status;
  const { fault, steps } = guide(guidance, status.id);
  const others = lookupAll(code).filter(({ id }) => id !== status.id);
  const facts: readonly Fact[] = [
    [labels.turn, [fault]],
    // What helps with a status may be wrong for a detail of it: nothing is missing at a 404.13.
    [labels.steps, substatus === null ? steps.client : []],
    [labels.visitors, all && substatus === null ? steps.reader : []],
    [labels.phrase, [phrase]],
    [labels.user, [substatus?.area ?? product ?? vendor ?? []].flat()],
    [labels.names, all ? aliases : []],
    [
      labels.fields,
      headers.filter(({ level }) => all || level === "MUST").map((rule) => field(rule, guidance)),
    ],
    [labels.caching, [caching(status, labels)]],
    [labels.retry, retry(status, guidance, labels)],
    [labels.client, client(status, labels)],
    [labels.others, others.map(({ id }) => named(id, catalog))],
    [labels.related, all ? related.map((id) => named(id, catalog)) : []],
    [labels.details, substatus === null ? (all ? substatuses : []) : [substatus.note ?? []].flat()],
    [labels.causes, causeLines(causes, all)],
    [labels.source, [...pageOf(status, catalog), ...sources({ status, substatus }, all)]],
  ];
  return facts.filter(([, values]) => values.length > 0);
}

function field({ level, name, when }: HeaderRule, { conditions }: Guidance): string {
  return `${level} ${name} (${conditions[when]})`;
}

function caching({ mustNotStore, cacheable }: Status, labels: Labels): string {
  if (mustNotStore) return labels.neverStored;
  if (cacheable === null) return labels.unsaid;
  return cacheable ? labels.cacheable : labels.notCacheable;
}

/** Of a code without a meaning nothing else can be said. */
function retry({ retry: rule }: Status, guidance: Guidance, labels: Labels): readonly string[] {
  if (rule === null) return [labels.unsaid];
  const again = labels.again[rule.asIs];
  return rule.asIs === "undefined" ? [again] : [again, guidance.retry[rule.change]];
}

/** Said only where a client receives something else than the code. */
function client({ wire, code }: Status, labels: Labels): readonly string[] {
  if (wire === code) return [];
  return [wire === null ? labels.nothing : String(wire)];
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
