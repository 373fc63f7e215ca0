import type { Catalog, SourceDocument } from "@scope/http-4xx-i18n";

/** What is looked at of a status in data.json. */
export interface PlainStatus {
  readonly id: string;
  readonly code: number;
  readonly phrase: string;
  readonly official: boolean;
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
  readonly document: SourceDocument;

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

  /** Or why there is no such server here. */
  readonly node: typeof import("@scope/http-4xx-fixtures/node") | string;
}
