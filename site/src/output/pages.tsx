import { lookupById, statuses } from "@scope/http-4xx-lookup";
import type { JSX } from "preact";
import { vendorOf } from "../data/vendors.ts";
import type { Page, Site } from "../page/page.ts";
import {
  indexPath,
  notFoundPath,
  packagesPath,
  pagePaths,
  schemaPath,
  substatusesPath,
} from "../page/paths.ts";
import { renderPage } from "../page/render-page.ts";
import { AnyNotFoundPage } from "../pages/any-not-found-page.tsx";
import { IndexPage } from "../pages/index-page.tsx";
import { LanguagesPage } from "../pages/languages-page.tsx";
import { NotFoundPage } from "../pages/not-found-page.tsx";
import { PackagesPage } from "../pages/packages-page.tsx";
import { statusData } from "../pages/status-data.ts";
import { StatusPage } from "../pages/status-page.tsx";
import { statusSchema } from "../pages/status-schema.ts";
import { SubstatusesPage } from "../pages/substatuses-page.tsx";
import { VendorPage } from "../pages/vendor-page.tsx";

/** A file of the site, made when it is asked for. */
export interface SiteFile {
  /** Relative to the folder of the site: `nl/404/index.html`. */
  readonly path: string;
  readonly text: () => string;
}

/** Every page, in every language, and the same as JSON, with what describes that. */
export function* siteFiles(site: Site): Iterable<SiteFile> {
  yield { path: "404.html", text: () => renderPage(<AnyNotFoundPage site={site} />) };
  yield { path: schemaPath, text: () => `${JSON.stringify(statusSchema, null, 2)}\n` };
  for (const path of pagePaths) {
    yield { path: `${path}index.html`, text: () => renderPage(<LanguagesPage site={site} path={path} />) };
  }
  for (const locale of site.locales) {
    for (const path of pagePaths) {
      const page = { site, locale, path };
      yield { path: `${locale.tag}/${path}index.html`, text: () => renderPage(pageAt(page)) };
    }
    for (const status of statuses) {
      const page = { site, locale, path: "" };
      yield { path: `${locale.tag}/${status.id}.json`, text: () => statusData(page, status) };
    }
  }
}

function pageAt(page: Page): JSX.Element {
  const { path } = page;
  if (path === indexPath) return <IndexPage page={page} />;
  if (path === packagesPath) return <PackagesPage page={page} />;
  if (path === notFoundPath) return <NotFoundPage page={page} />;
  const [first = "", second = ""] = path.split("/");
  const vendor = first === "vendors" ? vendorOf(second) : undefined;
  if (vendor !== undefined) return <VendorPage page={page} vendor={vendor} />;
  const status = lookupById(first);
  if (status === undefined) throw new Error(`there is no page at ${path}`);
  if (path === substatusesPath(first)) return <SubstatusesPage page={page} status={status} />;
  return <StatusPage page={page} status={status} />;
}
