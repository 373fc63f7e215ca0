import { availableParallelism } from "node:os";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** Visits every address, as many at once as there are processors, at most three, and gathers what is found in each. */
export async function visitAll<Finding>(
  browser: Browser,
  addresses: readonly string[],
  options: BrowserContextOptions,
  look: (page: Page, address: string) => Promise<readonly Finding[]>,
): Promise<Finding[]> {
  const rest = [...addresses];
  const found: Finding[] = [];
  const visitor = async () => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    for (let address = rest.shift(); address !== undefined; address = rest.shift()) {
      await page.goto(address);
      found.push(...(await look(page, address)));
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 3) }, visitor));
  return found;
}
