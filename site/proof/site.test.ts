import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { statuses } from "@scope/http-4xx-lookup";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import locales from "../src/generated/locales.json" with { type: "json" };
import { type Written, writeSite } from "../src/output/write-site.ts";
import { pagePaths } from "../src/page/paths.ts";
import { faultsOf } from "./html-rules.ts";

const url = "https://www.example.org/reference/";
const folder = mkdtempSync(join(tmpdir(), "http-4xx-site-"));
let written: Written;
let pages: string[];
let tags: string[];

beforeAll(async () => {
  written = await writeSite(folder, url);
  pages = filesOf(folder).filter((path) => path.endsWith(".html"));
  tags = readdirSync(folder).filter((name) => existsSync(join(folder, name, "404.json")));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

function filesOf(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(root, path)).isFile())
    .toSorted();
}

const read = (path: string) => readFileSync(join(folder, path), "utf8");

describe("the whole site", () => {
  test("has no dead link", () => {
    expect(written.deadLinks).toEqual([]);
  });

  test("is the same, byte for byte, whenever and wherever it is made", { timeout: 120_000 }, async () => {
    const other = mkdtempSync(join(tmpdir(), "http-4xx-other-site-"));
    const zone = process.env.TZ;
    process.env.TZ = "Pacific/Kiritimati";
    await writeSite(other, url);
    process.env.TZ = zone;
    expect(digestOf(other)).toBe(digestOf(folder));
    rmSync(other, { recursive: true });
  });

  test("has every page in every language", () => {
    const expected = tags.flatMap((tag) => pagePaths.map((path) => `${tag}/${path}index.html`));
    expect(pages).toEqual(expect.arrayContaining(expected));
    expect(tags).toHaveLength(written.locales);
  });
});

describe("the JSON of a status", () => {
  test("is as its schema says, in every language", () => {
    const schema = JSON.parse(read("status.schema.json"));
    const isValid = addFormats
      .default(new Ajv2020({ allErrors: true, allowUnionTypes: true }))
      .compile(schema);
    for (const path of tags.flatMap((tag) => statuses.map(({ id }) => `${tag}/${id}.json`))) {
      const data = JSON.parse(read(path));
      expect([path, isValid(data) ? null : isValid.errors]).toEqual([path, null]);
      expect(data.$schema).toBe(`${url}status.schema.json`);
    }
  });
});

describe("a page", () => {
  test("takes one round trip: at most 14 kB, with all that it needs to be read", () => {
    const heavy = pages.filter((path) => gzipSync(read(path)).length > 14_000);
    expect(heavy).toEqual([]);
  });

  test("asks no other host for anything", () => {
    for (const path of pages) {
      const loaded = [
        ...read(path).matchAll(/<(?:script|img|iframe|source|use)[^>]*(?:src|href)="([^"]+)"/g),
      ];
      expect(
        loaded
          .map(([, address = ""]) => address)
          .filter((address) => !address.startsWith("/reference/assets/")),
      ).toEqual([]);
    }
  });

  test("says its language and direction", () => {
    const silent = pages.filter((path) => !/<html lang="[\w-]+" dir="(?:ltr|rtl)">/.test(read(path)));
    expect(silent).toEqual([]);
  });

  test("is valid HTML", { timeout: 600_000 }, () => {
    const faulty = kinds().flatMap((path) => faultsOf(read(path)).map((fault) => `${path}:${fault}`));
    expect(faulty).toEqual([]);
  });

  test("of a draft tells so to its reader, to search engines and in the sitemap alike", () => {
    const isHidden = (path: string) => read(path).includes('<meta name="robots" content="noindex"/>');
    const sitemap = read("sitemaps/404.xml");
    for (const { tag, state, guidanceState } of locales) {
      const path = `${tag}/404/index.html`;
      const isDraft = state === "drafted" || guidanceState === "drafted";
      const { draft, reviewed } = JSON.parse(
        readFileSync(join(import.meta.dirname, `../src/generated/words/${tag}.json`), "utf8"),
      );
      const said = read(path).includes(`<p>${escaped(draft)}</p>`);
      const isListed = sitemap.includes(`<loc>${url}${tag}/404/</loc>`);
      expect([tag, said, isHidden(path), !isListed]).toEqual([tag, isDraft, isDraft, isDraft]);
      expect([tag, read(path).includes(`<p>${escaped(reviewed)}</p>`)]).toEqual([tag, !isDraft]);
    }
    expect(isHidden("404.html")).toBe(true);
  });
});

/** As it stands in a page. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** Each kind of page in each language, and all pages in one. */
function kinds(): string[] {
  const some = [
    "",
    "404/",
    "407/",
    "iis-451/",
    "nginx-499/",
    "404/substatus/",
    "vendors/nginx/",
    "packages/",
    "not-found/",
  ];
  const sample = tags.flatMap((tag) =>
    (tag === "nl" ? pagePaths : some).map((path) => `${tag}/${path}index.html`),
  );
  return ["404.html", "index.html", "404/index.html", ...sample];
}

function digestOf(root: string): string {
  const hash = createHash("sha256");
  for (const path of filesOf(root)) hash.update(path).update(readFileSync(join(root, path)));
  return hash.digest("hex");
}
