import { lookupById, statuses } from "@scope/http-4xx-lookup";
import { render } from "preact-render-to-string";
import { beforeAll, describe, expect, test } from "vitest";
import { loadLocales } from "../data/load-locales.ts";
import { packages } from "../data/packages.ts";
import { vendorOf } from "../data/vendors.ts";
import { NumberMap } from "../drawings/number-map.tsx";
import { messageOf } from "../page/message.ts";
import type { Page, Site } from "../page/page.ts";
import { indexPath, packagesPath, statusPath } from "../page/paths.ts";
import { IndexPage } from "./index-page.tsx";
import { LanguagesPage } from "./languages-page.tsx";
import { PackagesPage } from "./packages-page.tsx";
import { StatusPage } from "./status-page.tsx";
import { SubstatusesPage } from "./substatuses-page.tsx";
import { VendorPage } from "./vendor-page.tsx";

let site: Site;

beforeAll(async () => {
  const assets = { style: "", script: "/base/a.js", icon: "/base/i.svg", pictures: new Map() };
  site = { url: "https://www.example.org/base/", repository: null, locales: await loadLocales(), assets };
});

function pageIn(tag: string, path: string): Page {
  const locale = site.locales.find((each) => each.tag === tag);
  if (locale === undefined) throw new Error(`there are no words for ${tag}`);
  return { site, locale, path };
}

function statusPage(tag: string, id: "401" | "404" | "413" | "iis-451" | "nginx-499"): string {
  return render(<StatusPage page={pageIn(tag, statusPath(id))} status={lookupById(id)} />);
}

/** The texts of all headings of one level. */
function headings(html: string, level: 1 | 2): string[] {
  const found = html.matchAll(new RegExp(`<h${level}[^>]*>(.*?)</h${level}>`, "g"));
  return [...found].map(([, text = ""]) => text.replaceAll(/<[^>]+>/g, "").trim());
}

describe("a status page", () => {
  test("speaks first to whoever met the error, then to developers, then to those who run servers", () => {
    const html = statusPage("en", "401");
    expect(headings(html, 1)).toEqual(["401 Unauthorized"]);
    expect(headings(html, 2)).toEqual([
      "What you can do",
      "Trying again",
      "For developers",
      "For those who run servers",
      "Not to be confused with",
      "History",
      "Sources",
    ]);
  });

  test("shows the document's sentence beside the edited one", () => {
    expect(statusPage("nl", "401")).toContain("<q>Het verzoek was ongeoorloofd</q>");
    expect(statusPage("nl", "401")).toContain("Het verzoek bevat geen geldige inloggegevens");
    expect(statusPage("en", "401")).not.toContain("<q>");
  });

  test("says of what is in English only that it is, and in which language", () => {
    expect(statusPage("nl", "413")).toMatch(
      /Oorzaken.*\(alleen in het Engels\).*<div lang="en" dir="ltr"><h4>Apache/,
    );
    expect(statusPage("en", "413")).not.toContain("in English only");
  });

  test("has other names of the constant, and says which are former ones", () => {
    const html = statusPage("en", "413");
    const { formerName, otherName } = pageIn("en", "").locale.words;
    expect(html).toMatch(
      new RegExp(`${formerName}</dt><dd>RequestEntityTooLarge<.*${otherName}</dt><dd>RequestTooLong<`),
    );
    expect(statusPage("en", "404")).not.toContain(formerName);
  });

  test("says what reaches the client, and what the log has", () => {
    expect(statusPage("en", "nginx-499")).toContain("Nothing, as the connection is closed without an answer");
  });
});

describe("the product that really sends a status", () => {
  const product = lookupById("iis-451").product ?? "";

  test("stands beside the name of its vendor", () => {
    expect(statusPage("nl", "iis-451")).toContain(
      `</span> <small>Product: <span lang="en" dir="ltr">${product}</span></small>`,
    );
    expect(statusPage("nl", "404")).not.toContain("Product: ");
  });

  test("stands on the page of the vendor", () => {
    const vendor = vendorOf("iis");
    if (vendor === undefined) throw new Error("there is no iis");
    expect(render(<VendorPage page={pageIn("en", "vendors/iis/")} vendor={vendor} />)).toContain(product);
  });
});

test("of substatus codes only what is in English is said to be", () => {
  const status = lookupById("404");
  const html = render(<SubstatusesPage page={pageIn("nl", "404/substatus/")} status={status} />);
  const { reasonPhrase } = pageIn("nl", "").locale.words;
  expect(html).toMatch(new RegExp(`<p>${reasonPhrase}[^<]* <small class="note">\\(alleen in het Engels\\)`));
});

describe("a language", () => {
  function shown(locale: Partial<Page["locale"]>): string {
    const page = pageIn("en", statusPath("404"));
    return render(
      <StatusPage page={{ ...page, locale: { ...page.locale, ...locale } }} status={lookupById("404")} />,
    );
  }

  test("that is reviewed says so, and is for search engines", () => {
    const html = shown({ state: "reviewed" });
    expect(html).toContain(pageIn("en", "").locale.words.reviewed);
    expect(html).not.toContain("noindex");
  });

  test("that is drafted says so, and is not for search engines", () => {
    const html = shown({ state: "drafted" });
    expect(html).toContain(pageIn("en", "").locale.words.draft);
    expect(html).toContain('content="noindex"');
  });
});

test("the index has every status, the document's first", () => {
  const html = render(<IndexPage page={pageIn("nl", indexPath)} />);
  for (const { id } of statuses) expect(html).toContain(`href="/base/nl/${id}/"`);
  expect(html).toContain("Client error responses");
  expect(html).toContain("De HTTP-statuscodes in het bereik 400 tot 499 zijn foutcodes van de client.");
});

test("a number of the map says what it is, and how it is used", () => {
  const page = pageIn("en", indexPath);
  const { registered, mapVendor } = page.locale.words;
  const html = render(<NumberMap page={page} />);
  expect(html).toContain(`title="${messageOf(page.locale, "404").title} · ${registered}">404<`);
  expect(html).toMatch(new RegExp(`title="[^"]+ · ${mapVendor}">499<`));
  expect(html).toContain('<li class="free">477</li>');
});

test("the page on packages has each, how it is installed and how it is used", () => {
  const html = render(<PackagesPage page={pageIn("nl", packagesPath)} />);
  for (const { name, install, example } of packages) {
    expect(html).toContain(`<bdi>${name}</bdi>`);
    expect(install).toContain(name);
    expect(example).toMatch(/^(?:import |http-4xx )/);
  }
});

test("the small page for all languages leads to each", () => {
  const html = render(<LanguagesPage site={site} path="404/" />);
  for (const { tag, name } of site.locales) {
    expect(html).toContain(`<a href="/base/${tag}/404/" hreflang="${tag}">${name}</a>`);
  }
});
