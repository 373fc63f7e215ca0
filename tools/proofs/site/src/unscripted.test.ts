import { expect, inject, test } from "vitest";
import { describeInBrowser } from "./browser.ts";
import { pagesIn } from "./kinds.ts";

await describeInBrowser((browser) => {
  test("a page says the same without its script, and offers nothing that needs it", async () => {
    for (const address of pagesIn("nl")) {
      const [without, withScript] = [await read(address, false), await read(address, true)];
      expect([address, without.text]).toEqual([address, withScript.text]);
      expect([address, without.controls]).toEqual([address, 0]);
    }
    expect((await read(`${inject("url")}nl/`, true)).controls).toBe(1);
    expect((await read(`${inject("url")}nl/404/`, true)).controls).toBeGreaterThan(0);
  });

  /** What there is to read beside what there is to use. */
  async function read(address: string, javaScriptEnabled: boolean) {
    const context = await browser().newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(address);
    const controls = await page.locator("button:visible, input:visible").count();
    const text = await page
      .locator("main :is(h1, h2, h3, h4, p, li, dt, dd, pre):visible:not(.find *)")
      .allInnerTexts();
    await context.close();
    return { controls, text };
  }
});
