import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { describeInBrowser } from "./browser.ts";
import { allPages } from "./kinds.ts";
import { visitAll } from "./visit-all.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** All that differs in the dark. */
const colours: RunOptions = { runOnly: { type: "tag", values: ["cat.color"] } };

await describeInBrowser((browser) => {
  test("axe finds nothing on any kind of page in any language, light or dark", async () => {
    const found = await visitAll(browser(), allPages(), {}, async (page, address) => {
      await page.emulateMedia({ colorScheme: "light" });
      await page.evaluate(axe);
      const light = await faultsOf(page, {});
      await page.emulateMedia({ colorScheme: "dark" });
      const dark = await faultsOf(page, colours);
      return [...light, ...dark].map((fault) => `${address.replace(inject("url"), "")}: ${fault}`);
    });
    expect(found).toEqual([]);
  });

  test("axe finds what is wrong", async () => {
    const page = await browser().newPage();
    await page.setContent('<p style="color: silver">Pale, on a page without a language');
    await page.evaluate(axe);
    expect((await faultsOf(page, {})).join()).toMatch(/color-contrast.*html-has-lang/);
    expect((await faultsOf(page, colours)).join()).toMatch(/^color-contrast/);
    await page.close();
  });
});

async function faultsOf(page: Page, options: RunOptions): Promise<string[]> {
  const run = `axe.run(${JSON.stringify({ ...options, resultTypes: ["violations"] })})`;
  const { violations } = await page.evaluate<AxeResults>(run);
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.map(({ target }) => target.join(" ")).join(", ");
    return `${id}: ${help}: ${places}`;
  });
}
