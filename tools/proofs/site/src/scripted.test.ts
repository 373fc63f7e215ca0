import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { describeInBrowser } from "./browser.ts";

await describeInBrowser((browser) => {
  test.each([
    ["en/", "SC_NOT_FOUND", ["404"]],
    ["nl/", "niet gevonden", ["404"]],
    ["nl/", "451", ["451", "iis-451"]],
    ["ar/", "ImATeapot", ["418"]],
    ["ja/", "no such thing", []],
  ])("/%s finds %j", async (path, query, ids) => {
    await visit(path, {}, async (page) => {
      await page.locator(".find input").fill(query);
      const links = await page.locator("[data-find]:visible :is(h2, h3) a").all();
      const paths = await Promise.all(links.map((link) => link.getAttribute("href")));
      expect(paths).toEqual(ids.map((id) => `/reference/${path}${id}/`));
      expect(await page.locator(".find output").textContent()).not.toBe("");
      await page.locator(".find input").fill("");
      expect(await page.locator("[data-find]:visible").count()).toBeGreaterThan(ids.length);
    });
  });

  test("a status is found by what people call it who do not know its title", async () => {
    await visit("nl/", {}, async (page) => {
      const entry = page.locator("[data-find]").filter({ has: page.locator('a[href$="/nl/404/"]') });
      const synonym = (await entry.getAttribute("data-words"))?.split(", ").at(-1) ?? "";
      expect(await entry.textContent()).not.toContain(synonym);
      await page.locator(".find input").fill(synonym);
      expect(await entry.isVisible()).toBe(true);
      expect(await page.locator("[data-find]:visible").count()).toBeLessThan(5);
    });
  });

  test("where a browser lets no page copy, none offers it", async () => {
    await visit("en/404/", {}, async (page) => {
      expect(await page.locator(".code button:visible").count()).toBeGreaterThan(0);
      await page.addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
      await page.reload();
      expect(await page.locator(".code button:visible").count()).toBe(0);
    });
  });

  test("an example can be copied", async () => {
    await visit("en/404/", { permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
      const block = page.locator(".code").first();
      await block.locator("button").click();
      await expect.poll(() => block.locator("button").textContent()).toBe("Copied");
      const copied = await page.evaluate("navigator.clipboard.readText()");
      expect(copied).toBe(await block.locator("code").textContent());
    });
  });

  test.each([
    ["404/", "nl-BE", "nl"],
    ["404/", "ar", "ar"],
    ["", "zh-TW", "zh-Hant"],
    ["no-such-page", "fr-CA", "fr-CA"],
    ["nl/no-such-page", "en-GB", "nl"],
  ])("/%s begins with the reader's own language: %s", async (path, locale, tag) => {
    await visit(path, { locale }, async (page) => {
      expect(await page.locator(".languages li").first().getAttribute("lang")).toBe(tag);
    });
  });

  async function visit(path: string, options: BrowserContextOptions, look: (page: Page) => Promise<void>) {
    const context = await browser().newContext(options);
    const page = await context.newPage();
    await page.goto(inject("url") + path);
    await look(page);
    await context.close();
  }
});
