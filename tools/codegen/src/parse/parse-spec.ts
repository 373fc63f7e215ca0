import type { z } from "zod";
import type { SourceText } from "../read/read-spec.ts";
import { type BackgroundFile, backgroundFile } from "../spec/background.ts";
import { type CausesFile, causesFile } from "../spec/causes.ts";
import { type ExchangesFile, exchangesFile } from "../spec/exchanges.ts";
import { type GuidanceFile, guidanceFile } from "../spec/guidance.ts";
import { type MessagesFile, messagesFile } from "../spec/messages.ts";
import { type PublishedFile, publishedFile } from "../spec/published.ts";
import { type SiteWordsFile, siteWordsFile } from "../spec/site-words.ts";
import { type SourcesFile, sourcesFile } from "../spec/sources.ts";
import { type StatusesFile, statusesFile } from "../spec/statuses.ts";
import { type SubstatusesFile, substatusesFile } from "../spec/substatuses.ts";
import { type VendorsFile, vendorsFile } from "../spec/vendors.ts";
import type { Diagnostic } from "../terms/diagnostics.ts";
import {
  type LibraryName,
  libraryNamesPath,
  parseLibraryNames,
  parseRegistryNames,
  registryNamesPath,
} from "./parse-library-names.ts";
import { schemaDiagnostics } from "./schema-issues.ts";
import { keysAt } from "./schema-keys.ts";
import { parseYamlFile, type YamlFile } from "./yaml-file.ts";

/** One file of the spec after its schema: broken entries are reported and left out, so that the others are still checked. */
export interface SpecFile<Data, Entries> {
  readonly yaml: YamlFile;
  /** What stands beside the entries; undefined when that is broken. */
  readonly head: Data | undefined;
  readonly entries: ReadonlyMap<string, Entries>;
  /** Every proper key that is there, those of broken entries too. */
  readonly keys: ReadonlySet<string>;
  /** What stands under each of them, whatever that is. */
  readonly written: ReadonlyMap<string, unknown>;
}

export type SourceSpec = SpecFile<SourcesFile, SourcesFile["sources"][string]>;
export type VendorSpec = SpecFile<VendorsFile, VendorsFile["vendors"][string]>;
export type StatusSpec = SpecFile<StatusesFile, StatusesFile["statuses"][string]>;
export type ExchangeSpec = SpecFile<ExchangesFile, ExchangesFile["exchanges"][string]>;
export type SubstatusSpec = SpecFile<SubstatusesFile, SubstatusesFile["substatuses"][string]>;
export type CauseSpec = SpecFile<CausesFile, CausesFile["causes"][string]>;
export type BackgroundSpec = SpecFile<BackgroundFile, BackgroundFile["background"][string]>;
export type MessageSpec = SpecFile<MessagesFile, MessagesFile["messages"][string]>;
export type GuidanceSpec = SpecFile<GuidanceFile, GuidanceFile["steps"][string]>;
export type SiteWordSpec = SpecFile<SiteWordsFile, string>;
export type PublishedSpec = SpecFile<PublishedFile, string>;

/** The files that could be read; one that is missing or broken as a whole is undefined, and reported. */
export interface Spec {
  readonly sources: SourceSpec | undefined;
  readonly vendors: VendorSpec | undefined;
  readonly statuses: StatusSpec | undefined;
  readonly exchanges: ExchangeSpec | undefined;
  readonly substatuses: ReadonlyMap<string, SubstatusSpec>;
  readonly messages: ReadonlyMap<string, MessageSpec>;
  readonly background: BackgroundSpec | undefined;
  /** By server. */
  readonly causes: ReadonlyMap<string, CauseSpec>;
  readonly libraryNames: readonly LibraryName[];
  readonly guidance: ReadonlyMap<string, GuidanceSpec>;
  /** What the site says in each language beside the messages. */
  readonly siteWords: ReadonlyMap<string, SiteWordSpec>;
  readonly published: PublishedSpec | undefined;
  /** The paths of files that are there but broken as a whole: what may be in them is not missing. */
  readonly broken: ReadonlySet<string>;
  /** The pages that sentences are transcribed from, by path. */
  readonly documents: ReadonlyMap<string, string>;
}

export function parseSpec(files: readonly SourceText[]): { spec: Spec; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const broken = new Set<string>();
  for (const { path, fault } of files) {
    if (fault === undefined) continue;
    diagnostics.push({ path, line: 1, column: 1, code: "unreadable", message: fault });
    broken.add(path);
  }
  const byPath = new Map(files.map((file) => [file.path, file]));
  const take = (path: string): SourceText | undefined => {
    const file = byPath.get(path);
    byPath.delete(path);
    return file;
  };
  let sourceKeys: ReadonlySet<string> = new Set();
  const parse = <Data extends object, Entry>(file: SourceText, schema: z.ZodType<Data>, key: string) => {
    if (file.fault !== undefined) return undefined;
    const parsed = parseFile<Data, Entry>(file, schema, key, { diagnostics, sourceKeys });
    if (parsed === undefined) broken.add(file.path);
    return parsed;
  };
  const optional = <Data extends object, Entry>(path: string, schema: z.ZodType<Data>, key: string) => {
    const file = take(path);
    return file && parse<Data, Entry>(file, schema, key);
  };
  const one = <Data extends object, Entry>(path: string, schema: z.ZodType<Data>, key: string) => {
    if (byPath.has(path)) return optional<Data, Entry>(path, schema, key);
    diagnostics.push({
      path,
      line: 1,
      column: 1,
      code: "missing-file",
      message: `is missing; create it with "${key}:"`,
    });
    return undefined;
  };
  const folder = <Data extends object, Entry>(name: string, schema: z.ZodType<Data>, key: string) => {
    const found = new Map<string, SpecFile<Data, Entry>>();
    for (const path of [...byPath.keys()]) {
      const stem = new RegExp(`^spec/${name}/([^/]+)\\.yaml$`).exec(path)?.[1];
      const file = stem === undefined ? undefined : take(path);
      const parsed = file && parse<Data, Entry>(file, schema, key);
      if (stem !== undefined && parsed !== undefined) found.set(stem, parsed);
    }
    return found;
  };
  const sources: SourceSpec | undefined = one("spec/sources.yaml", sourcesFile, "sources");
  sourceKeys = sources?.keys ?? sourceKeys;
  const spec: Spec = {
    sources,
    vendors: one("spec/vendors.yaml", vendorsFile, "vendors"),
    statuses: one("spec/statuses.yaml", statusesFile, "statuses"),
    exchanges: one("spec/exchanges.yaml", exchangesFile, "exchanges"),
    substatuses: folder("substatuses", substatusesFile, "substatuses"),
    messages: folder("messages", messagesFile, "messages"),
    background: optional("spec/background.yaml", backgroundFile, "background"),
    causes: folder("causes", causesFile, "causes"),
    libraryNames: [
      ...parseLibraryNames(take(libraryNamesPath), diagnostics),
      ...parseRegistryNames(take(registryNamesPath), diagnostics),
    ],
    guidance: folder("guidance", guidanceFile, "steps"),
    siteWords: folder("site", siteWordsFile, "words"),
    published: optional("spec/published.yaml", publishedFile, "published"),
    broken,
    documents: new Map(
      files.flatMap(({ path, text, fault }) =>
        fault === undefined && path.startsWith("spec/documents/") ? [[path, text]] : [],
      ),
    ),
  };
  for (const { path, fault } of byPath.values()) {
    if (fault !== undefined || path.startsWith("spec/documents/")) continue;
    const message = "is no file of the spec; see spec/README.md for what there is, and end its name in .yaml";
    diagnostics.push({ path, line: 1, column: 1, code: "unknown-file", message });
  }
  return { spec, diagnostics };
}

/** Every YAML file of a spec. */
export function specFiles(
  spec: Omit<Spec, "broken" | "documents" | "libraryNames">,
): SpecFile<object, unknown>[] {
  const { sources, vendors, statuses, exchanges, background, published } = spec;
  const { substatuses, messages, causes, guidance, siteWords } = spec;
  const folders = [substatuses, messages, causes, guidance, siteWords].flatMap((each) => [...each.values()]);
  const files = [sources, vendors, statuses, exchanges, background, published, ...folders];
  return files.filter((file) => file !== undefined);
}

/** What was made of each file of a spec without mistakes, by path. */
export function parsedFiles(spec: Spec): Map<string, unknown> {
  return new Map(specFiles(spec).map(({ yaml, head }) => [yaml.path, head] as const));
}

function parseFile<Data extends object, Entry>(
  source: SourceText,
  schema: z.ZodType<Data>,
  key: string,
  { diagnostics, sourceKeys }: { diagnostics: Diagnostic[]; sourceKeys: ReadonlySet<string> },
): SpecFile<Data, Entry> | undefined {
  const yaml = parseYamlFile(source);
  for (const diagnostic of yaml.diagnostics) diagnostics.push(diagnostic);
  if (yaml.data === undefined) return undefined;
  if (yaml.data === null) {
    diagnostics.push(
      yaml.report([], "empty-file", `holds nothing; begin it with "${keysAt(schema, [])[0] ?? key}:"`),
    );
    return undefined;
  }
  const result = source.known === undefined ? schema.safeParse(yaml.data, { reportInput: true }) : undefined;
  const issues = result?.error?.issues ?? [];
  for (const diagnostic of schemaDiagnostics(yaml, schema, issues, sourceKeys)) diagnostics.push(diagnostic);
  // What the schema has accepted has its keys in the schema's order, whatever order they are written in.
  const data: unknown = result?.data ?? yaml.data;
  const written = isRecord(data) && isRecord(data[key]) ? data[key] : undefined;
  if (written === undefined || !yaml.whole) return undefined;
  const inEntries = issues.filter(({ path }) => path[0] === key);
  const namesOf = (found: typeof issues) => new Set(found.map(({ path }) => String(path[1])));
  const brokenEntries = namesOf(inEntries);
  const improperKeys = namesOf(
    inEntries.filter(({ code, path }) => code === "invalid_key" && path.length === 2),
  );
  return {
    // What the schema has made its data from is done with: a large spec would be in memory twice.
    yaml: { ...yaml, data: undefined },
    // The schema has found nothing wrong with what is left here, so that it is what the schema describes.
    head: inEntries.length === issues.length ? (data as Data) : undefined,
    entries: new Map(Object.entries(written).filter(([id]) => !brokenEntries.has(id)) as [string, Entry][]),
    keys: new Set(Object.keys(written).filter((id) => !improperKeys.has(id))),
    written: new Map(Object.entries(written)),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
