import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { describeInBrowser } from "./browser.ts";
import { choosers, pagesIn } from "./kinds.ts";

await describeInBrowser((browser) => {
  test("a visit asks no other host, keeps nothing, and breaks no rule of the page's own policy", async () => {
    const context = await browser().newContext();
    const page = await context.newPage();
    const troubles = watch(page);
    for (const address of [...choosers.map((path) => inject("url") + path), ...pagesIn("nl", "ar")]) {
      await page.goto(address);
      await use(page);
    }
    expect(troubles).toEqual([]);
    expect(await context.storageState()).toEqual({ cookies: [], origins: [] });
    expect(await page.evaluate("caches.keys()")).toEqual([]);
    expect(await page.evaluate("navigator.serviceWorker.getRegistrations()")).toEqual([]);
    await context.close();
  });

  test("its policy lets in nothing that is put into a page", async () => {
    const page = await browser().newPage();
    await page.goto(`${inject("url")}en/`);
    const troubles = watch(page);
    await page.evaluate(() => {
      document.body.insertAdjacentHTML("beforeend", '<img src="x" onerror="document.title = 1">');
      document.body.append(Object.assign(document.createElement("script"), { text: "document.title = 1" }));
      document.body.append(Object.assign(new Image(), { src: "https://tracker.example/pixel" }));
    });
    await expect
      .poll(() => troubles.filter((each) => each.includes("Content Security Policy")).length)
      .toBe(3);
    expect(await page.title()).not.toBe("1");
    await page.close();
  });
});

/** What a reader may do on a page. */
async function use(page: Page): Promise<void> {
  const finder = page.locator(".find input");
  if (await finder.isVisible()) await finder.fill("not found");
  const copying = page.locator(".code button").first();
  if (await copying.isVisible()) await copying.click();
}

/** Everything that goes wrong on the page, or out of it. */
function watch(page: Page): readonly string[] {
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("console", (message) => {
    // The page for an address that is not there.
    if (!message.location().url.endsWith("no-such-page"))
      troubles.push(`${message.type()}: ${message.text()}`);
  });
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== new URL(inject("url")).origin)
      troubles.push(`request: ${request.url()}`);
  });
  return troubles;
}
