import { documentationLocale } from "../check/locales.ts";
import type { PackageManifest } from "../parse/parse-packages.ts";
import type { Spec, StatusSpec } from "../parse/parse-spec.ts";
import { compareStatusIds, parseStatusId } from "../spec/status-id.ts";
import { compareText } from "../terms/compare-text.ts";
import { differencesOf, historyOf } from "./build-background.ts";
import { causesOf, serversOf } from "./build-causes.ts";
import { buildGuidance } from "./build-guidance.ts";
import { libraryNames } from "./build-library-names.ts";
import { buildLocales } from "./build-locales.ts";
import { buildPackages } from "./build-packages.ts";
import { buildStatus } from "./build-status.ts";
import { buildSubstatuses, buildWin32Statuses } from "./build-substatuses.ts";
import { groupBy } from "./group-by.ts";
import type {
  Model,
  PublishedModel,
  ReferenceModel,
  StatusModel,
  SubstatusModel,
  VendorModel,
} from "./model.ts";
import { referenceResolver } from "./references.ts";

/** Builds the model of a spec that has passed every check, and of the packages that it is for. */
export function buildModel(spec: Spec, manifests: readonly PackageManifest[] = []): Model {
  const { sources, vendors, statuses, exchanges } = spec;
  if (sources === undefined || vendors === undefined || statuses === undefined) {
    throw new Error("the spec has passed the checks without sources, vendors or statuses");
  }
  const references = new Map<string, ReferenceModel>();
  const resolve = referenceResolver(sources, references);
  const ids = sortedIds(statuses);
  const locales = buildLocales(spec, ids);
  const english = locales.find(({ tag }) => tag === documentationLocale);
  const substatuses = buildSubstatuses(spec.substatuses, resolve);
  const substatusCodes = groupBy(substatuses, ({ status }) => status);
  const libraryNamesOf = libraryNames(ids, statuses, spec.libraryNames);
  const published = buildPublished(spec);
  const models = ids.map((id) => {
    const message = english?.messages.get(id);
    const vendor = parseStatusId(id).vendor;
    if (message === undefined)
      throw new Error(`status ${id} has passed the checks without an English message`);
    return buildStatus(id, entryOf(statuses, id), {
      resolve,
      vendorReference: vendorReference(vendors.entries.get(vendor ?? ""), resolve),
      substatuses: (substatusCodes.get(id) ?? []).map(({ code }) => code),
      english: message,
      exchange: exchanges?.entries.get(id),
      causes: causesOf(id, spec.causes, resolve),
      confusedWith: differencesOf(id, spec.background, resolve),
      history: historyOf(id, spec, resolve),
      libraryNames: libraryNamesOf(id),
      page: published.site === null ? null : `${published.site}${documentationLocale}/${id}/`,
    });
  });
  const guidance = buildGuidance(spec, locales, models);
  const vendorModels = buildVendors(vendors, models, substatuses, resolve);
  return {
    // Without packages there is nothing to release.
    version: manifests[0]?.version ?? "0.0.0",
    packages: buildPackages(manifests),
    vendors: vendorModels,
    statuses: models,
    substatuses,
    win32Statuses: buildWin32Statuses(spec.substatuses),
    references: new Map([...references].toSorted(([a], [b]) => compareText(a, b))),
    locales,
    servers: serversOf(spec.causes),
    guidance,
    englishGuidance: guidance.find(({ tag }) => tag === documentationLocale) ?? null,
    siteWords: new Map(
      [...spec.siteWords]
        .toSorted(([a], [b]) => compareText(a, b))
        .map(([tag, { entries }]) => [tag, Object.fromEntries(entries)]),
    ),
    published,
    clientLeft: [...statuses.entries.values()].flatMap(({ spellings = [] }) =>
      spellings.map(({ server, logged, sign = null, source }) => ({
        server,
        logged,
        sign,
        reference: resolve(source),
      })),
    ),
  };
}

function buildPublished({ published }: Spec): PublishedModel {
  const { site = null, repository = null } = published?.head?.published ?? {};
  return { site, repository };
}

type Resolve = (reference: string) => ReferenceModel;

/** The statuses of the document, which lists them by code, then the others: what is added later comes behind. */
function sortedIds({ entries }: StatusSpec): string[] {
  const rank = (id: string) => (entries.get(id)?.marker === undefined ? 1 : 0);
  return [...entries.keys()].toSorted((a, b) => rank(a) - rank(b) || compareStatusIds(a, b));
}

function buildVendors(
  { entries }: NonNullable<Spec["vendors"]>,
  statuses: readonly StatusModel[],
  substatuses: readonly SubstatusModel[],
  resolve: Resolve,
): VendorModel[] {
  const statusesOf = groupBy(statuses, ({ vendor }) => vendor);
  const substatusesOf = groupBy(substatuses, ({ vendor }) => vendor);
  return [...entries]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([key, { name, prefix, reference }]) => ({
      key,
      name,
      prefix,
      reference: resolve(reference),
      statuses: statusesOf.get(key) ?? [],
      substatuses: substatusesOf.get(key) ?? [],
    }));
}

function vendorReference(
  vendor: { reference: string } | undefined,
  resolve: Resolve,
): ReferenceModel | undefined {
  return vendor === undefined ? undefined : resolve(vendor.reference);
}

function entryOf({ entries }: StatusSpec, id: string) {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`status ${id} is not in the spec`);
  return entry;
}
