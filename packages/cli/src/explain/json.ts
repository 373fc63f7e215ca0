import type { Exchange } from "@scope/http-4xx-fixtures";
import { type Guidance, guide } from "@scope/http-4xx-i18n/guidance";
import type { Catalog } from "@scope/http-4xx-i18n/load";
import { lookupAll, type Status } from "@scope/http-4xx-lookup";
import type { Explained } from "./explained.ts";

/** One answer as `schemas/explain.json` has it. */
export function answerOf(
  { status, substatus, sentence, causes }: Explained,
  catalog: Catalog,
  guidance: Guidance,
  example: Exchange | undefined,
): object {
  const guided = { locale: guidance.locale, ...guide(guidance, status.id) };
  const others = lookupAll(status.code).filter(({ id }) => id !== status.id);
  return {
    ...entryOf(status, catalog),
    substatus: substatus === null ? null : { ...substatus, sentence },
    registration: status.registration,
    registeredPhrase: status.registeredPhrase,
    aliases: status.aliases,
    headers: status.headers,
    cacheable: status.cacheable,
    mustNotStore: status.mustNotStore,
    retry: status.retry,
    fault: status.fault,
    steps: substatus === null ? status.steps : [],
    guidance: substatus === null ? guided : { ...guided, steps: { reader: [], client: [] } },
    wire: status.wire,
    logged: status.logged,
    reference: status.reference,
    substatuses: status.substatuses,
    related: status.related,
    causes,
    others: others.map(({ id }) => id),
    example: example === undefined ? null : { request: example.request, response: example.wire },
  };
}

/** What `list` has of each status too. */
export function entryOf({ id, code, name, phrase, official, vendor }: Status, { messages }: Catalog): object {
  return { id, code, name, phrase, official, vendor, ...messages[id] };
}
