import type { Catalog, SourceDocument } from "@scope/http-4xx-i18n";
import type { Guidance } from "@scope/http-4xx-i18n/guidance";

/** What is looked at of a status in data.json. */
export interface PlainStatus {
  readonly id: string;
  readonly code: number;
  readonly phrase: string;
  readonly official: boolean;
}

/** What is looked at of a description in JSON. */
export interface PlainDescription {
  readonly components: { readonly responses: object; readonly schemas: object };
}

/** Every entry point, loaded the way that the runtime loads modules. */
export interface Packages {
  readonly enums: typeof import("@scope/http-4xx-enum");
  readonly erasable: typeof import("@scope/http-4xx-enum/erasable");
  readonly iis: typeof import("@scope/http-4xx-enum/vendors/iis");
  readonly nginx: typeof import("@scope/http-4xx-enum/vendors/nginx");

  readonly lookup: typeof import("@scope/http-4xx-lookup");
  readonly lookupJson: { readonly statuses: readonly PlainStatus[] };
  readonly lookupSchema: { readonly $schema: string };

  readonly i18n: typeof import("@scope/http-4xx-i18n");
  readonly load: typeof import("@scope/http-4xx-i18n/load");
  readonly problem: typeof import("@scope/http-4xx-i18n/problem");
  readonly en: Catalog<"en">;
  readonly nl: Catalog<"nl">;
  readonly enJson: Catalog;
  readonly nlJson: Catalog;
  readonly guidance: typeof import("@scope/http-4xx-i18n/guidance");
  readonly loadGuidance: typeof import("@scope/http-4xx-i18n/load-guidance");
  readonly nlGuidance: Guidance<"nl">;
  readonly nlGuidanceJson: Guidance;
  readonly document: SourceDocument;

  readonly errors: typeof import("@scope/http-4xx-errors");
  readonly client: typeof import("@scope/http-4xx-errors/client");
  readonly answers: typeof import("@scope/http-4xx-errors/problem");
  readonly inFetch: typeof import("@scope/http-4xx-errors/fetch");
  readonly fields: typeof import("@scope/http-4xx-errors/fields");
  readonly iisErrors: typeof import("@scope/http-4xx-errors/vendors/iis");

  readonly fixtures: typeof import("@scope/http-4xx-fixtures");
  readonly conformance: typeof import("@scope/http-4xx-fixtures/conformance");
  readonly fetch: typeof import("@scope/http-4xx-fixtures/fetch");
  readonly matchers: typeof import("@scope/http-4xx-fixtures/matchers");
  readonly msw: typeof import("@scope/http-4xx-fixtures/msw");
  readonly fixturesJson: {
    readonly fixtures: readonly unknown[];
    readonly unassignedCodes: readonly number[];
  };
  readonly fixturesSchema: { readonly $schema: string };

  readonly openapi: typeof import("@scope/http-4xx-openapi");
  readonly fastify: typeof import("@scope/http-4xx-openapi/fastify");
  readonly openapi30: PlainDescription;
  readonly openapi31: PlainDescription;
  readonly overlay: { readonly overlay: string };
  readonly problemSchema: { readonly $schema: string };

  /** Or why there is no such server here. */
  readonly node: typeof import("@scope/http-4xx-fixtures/node") | string;
}

/** Where each is. What a locale or a document exports is its default. */
const specifiers: { readonly [Name in keyof Packages]: string } = {
  enums: "@scope/http-4xx-enum",
  erasable: "@scope/http-4xx-enum/erasable",
  iis: "@scope/http-4xx-enum/vendors/iis",
  nginx: "@scope/http-4xx-enum/vendors/nginx",
  lookup: "@scope/http-4xx-lookup",
  lookupJson: "@scope/http-4xx-lookup/data.json",
  lookupSchema: "@scope/http-4xx-lookup/data.schema.json",
  i18n: "@scope/http-4xx-i18n",
  load: "@scope/http-4xx-i18n/load",
  problem: "@scope/http-4xx-i18n/problem",
  en: "@scope/http-4xx-i18n/locales/en",
  nl: "@scope/http-4xx-i18n/locales/nl",
  enJson: "@scope/http-4xx-i18n/locales/en.json",
  nlJson: "@scope/http-4xx-i18n/locales/nl.json",
  guidance: "@scope/http-4xx-i18n/guidance",
  loadGuidance: "@scope/http-4xx-i18n/load-guidance",
  nlGuidance: "@scope/http-4xx-i18n/guidance/nl",
  nlGuidanceJson: "@scope/http-4xx-i18n/guidance/nl.json",
  document: "@scope/http-4xx-i18n/documents/nl",
  errors: "@scope/http-4xx-errors",
  client: "@scope/http-4xx-errors/client",
  answers: "@scope/http-4xx-errors/problem",
  inFetch: "@scope/http-4xx-errors/fetch",
  fields: "@scope/http-4xx-errors/fields",
  iisErrors: "@scope/http-4xx-errors/vendors/iis",
  fixtures: "@scope/http-4xx-fixtures",
  conformance: "@scope/http-4xx-fixtures/conformance",
  fetch: "@scope/http-4xx-fixtures/fetch",
  matchers: "@scope/http-4xx-fixtures/matchers",
  msw: "@scope/http-4xx-fixtures/msw",
  fixturesJson: "@scope/http-4xx-fixtures/fixtures.json",
  fixturesSchema: "@scope/http-4xx-fixtures/fixtures.schema.json",
  openapi: "@scope/http-4xx-openapi",
  fastify: "@scope/http-4xx-openapi/fastify",
  openapi30: "@scope/http-4xx-openapi/openapi-3.0.json",
  openapi31: "@scope/http-4xx-openapi/openapi-3.1.json",
  overlay: "@scope/http-4xx-openapi/overlay.json",
  problemSchema: "@scope/http-4xx-openapi/problem.schema.json",
  node: "@scope/http-4xx-fixtures/node",
};

/** Everything that was loaded, by specifier. */
export type Loaded = Readonly<Record<string, unknown>>;

/** The same by the names that the checks have for it. */
export function named(loaded: Loaded): Packages {
  const entries = Object.entries(specifiers).map(([name, specifier]) => {
    const module = loaded[specifier];
    const isDefault = /\/(?:locales|guidance|documents)\/[\w-]+$/.test(specifier);
    return [name, isDefault ? (module as { default: unknown }).default : module]; // what such a file exports
  });
  return Object.fromEntries(entries) as Packages; // what the compiler is told of each, the packages promise
}
