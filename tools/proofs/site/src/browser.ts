import { describeWith } from "@tools/system";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { findChromium, flags } from "./chromium.ts";

/** Tests in one browser that they share. Without Chromium they are left out, and the reason is printed. */
export async function describeInBrowser(tests: (browser: () => Browser) => void): Promise<void> {
  describeWith("Chromium", await findChromium(), (executablePath) => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: [...flags] });
    });
    afterAll(() => browser?.close());
    tests(() => browser);
  });
}
