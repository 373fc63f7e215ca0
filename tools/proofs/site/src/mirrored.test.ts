import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { describeInBrowser } from "./browser.ts";

/** Whose place does not depend on how long the words are. */
const placed = {
  "": [".home", ".statuses > li:first-child h3", ".timeline li:first-child", ".map li:first-child", ".key"],
  "404/": [
    ".home",
    "#developers",
    ".sequence li",
    ".life",
    ".neighbours a[rel=prev]",
    "main section > ul li",
  ],
};
const written = ["ar", "fa", "he", "ur"].filter((tag) => inject("tags").includes(tag));

await describeInBrowser((browser) => {
  describe.each(written)("%s", (tag) => {
    test.each(Object.entries(placed))(
      "/%s begins at the right whatever begins at the left in English",
      async (path, selectors) => {
        const page = await browser().newPage({ viewport: { width: 1000, height: 800 } });
        expect(await startsOf(page, `en/${path}`, selectors)).toEqual(
          await startsOf(page, `${tag}/${path}`, selectors),
        );
        await page.close();
      },
    );

    test("writes programs and messages of HTTP from the left", async () => {
      const page = await browser().newPage();
      await page.goto(`${inject("url")}${tag}/404/`);
      const directions = await page.evaluate(() =>
        [...document.querySelectorAll("pre, code")].map((code) => getComputedStyle(code).direction),
      );
      expect(new Set(directions)).toEqual(new Set(["ltr"]));
      await page.close();
    });
  });

  test("Arabic and Hebrew are among them", () => {
    expect(written).toEqual(expect.arrayContaining(["ar", "he"]));
  });
});

/** How far from the edge at which reading begins each of these is, in pixels. */
async function startsOf(
  page: Page,
  path: string,
  selectors: readonly string[],
): Promise<Record<string, number>> {
  await page.goto(inject("url") + path);
  return page.evaluate((all) => {
    const isMirrored = document.documentElement.dir === "rtl";
    const width = document.documentElement.clientWidth;
    const startOf = (selector: string) => {
      const element = document.querySelector(selector);
      if (element === null) throw new Error(`nothing is ${selector}`);
      const { left, right } = element.getBoundingClientRect();
      return Math.round(isMirrored ? width - right : left);
    };
    return Object.fromEntries(all.map((selector) => [selector, startOf(selector)]));
  }, selectors);
}
