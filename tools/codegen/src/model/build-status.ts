import type { ExchangeEntry } from "../spec/exchanges.ts";
import { parseStatusId } from "../spec/status-id.ts";
import { aliasKinds, defaultFault, type StatusEntry } from "../spec/statuses.ts";
import { compareText } from "../terms/compare-text.ts";
import { buildExchange } from "./build-exchange.ts";
import type { AliasModel, MessageModel, ReferenceModel, StatusModel } from "./model.ts";

/** What a status takes from elsewhere in the spec. */
export interface StatusSurroundings
  extends Pick<StatusModel, "causes" | "confusedWith" | "history" | "libraryNames" | "page"> {
  readonly resolve: (reference: string) => ReferenceModel;
  readonly vendorReference: ReferenceModel | undefined;
  readonly substatuses: readonly string[];
  readonly english: MessageModel;
  readonly exchange: ExchangeEntry | undefined;
}

export function buildStatus(id: string, entry: StatusEntry, around: StatusSurroundings): StatusModel {
  const { resolve } = around;
  const { code, vendor } = parseStatusId(id);
  const reference = entry.reference === undefined ? around.vendorReference : resolve(entry.reference);
  if (reference === undefined) throw new Error(`status ${id} has passed the checks without a reference`);
  return {
    id,
    code,
    name: entry.name,
    phrase: entry.phrase,
    official: vendor === null,
    vendor,
    product: entry.product ?? null,
    since: entry.since ?? null,
    until: entry.until ?? null,
    documentation: entry.documentation ?? (vendor === null ? "specified" : "documented"),
    alsoUsedBy: (entry.alsoUsedBy ?? []).map(({ source, ...user }) => ({
      ...user,
      reference: resolve(source),
    })),
    registration: entry.registration,
    registeredPhrase: entry.registeredPhrase ?? null,
    aliases: buildAliases(entry),
    synonyms: entry.synonyms ?? [],
    nicknames: entry.nicknames ?? [],
    reference,
    headers: (entry.headers ?? []).map(({ source, ...header }) => ({
      ...header,
      reference: resolve(source),
    })),
    fault: entry.fault ?? defaultFault,
    steps: entry.steps ?? [],
    cacheable: entry.caching.heuristic,
    mustNotStore: entry.caching.mustNotStore,
    cacheReference: resolve(entry.caching.source),
    retry: buildRetry(entry, resolve),
    wire: entry.wire === undefined ? code : entry.wire.code,
    wirePhrase: entry.wire?.phrase ?? entry.phrase,
    logged: entry.wire?.logged ?? entry.wire?.code ?? code,
    identifiedBy: entry.identifiedBy ?? null,
    substatuses: around.substatuses,
    related: entry.related ?? [],
    causes: around.causes,
    confusedWith: around.confusedWith,
    history: around.history,
    libraryNames: around.libraryNames,
    page: around.page,
    english: around.english,
    exchange: buildExchange(entry, around.exchange, around.english.description),
  };
}

/** The registered name first, then former ones, then others; each kind by name. */
function buildAliases({ aliases = {} }: StatusEntry): AliasModel[] {
  return Object.entries(aliases)
    .map(([name, { kind }]) => ({ name, kind }))
    .toSorted(
      (a, b) => aliasKinds.indexOf(a.kind) - aliasKinds.indexOf(b.kind) || compareText(a.name, b.name),
    );
}

function buildRetry({ retry }: StatusEntry, resolve: StatusSurroundings["resolve"]): StatusModel["retry"] {
  if (retry === undefined) return null;
  const { source, ...rest } = retry;
  return { ...rest, reference: resolve(source) };
}
