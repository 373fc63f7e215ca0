import type { StatusModel } from "../../model/model.ts";

/** A status as the lookup package shows it, in the order in which a reader wants to see it. */
export function publicStatus(status: StatusModel): Record<string, unknown> {
  return {
    id: status.id,
    code: status.code,
    name: status.name,
    phrase: status.phrase,
    official: status.official,
    vendor: status.vendor,
    product: status.product,
    since: status.since,
    until: status.until,
    documentation: status.documentation,
    alsoUsedBy: status.alsoUsedBy,
    registration: status.registration,
    registeredPhrase: status.registeredPhrase,
    aliases: status.aliases.map(({ name }) => name),
    reference: status.reference,
    headers: status.headers.map(({ name, level, when, reference }) => ({ name, level, when, reference })),
    fault: status.fault,
    steps: status.steps,
    cacheable: status.cacheable,
    mustNotStore: status.mustNotStore,
    cacheReference: status.cacheReference,
    retry: status.retry,
    wire: status.wire,
    logged: status.logged,
    identifiedBy: status.identifiedBy,
    substatuses: status.substatuses,
    related: status.related,
  };
}
