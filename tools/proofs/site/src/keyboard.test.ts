import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { describeInBrowser } from "./browser.ts";
import { kinds } from "./kinds.ts";

await describeInBrowser((browser) => {
  describe.each(["nl", "ar"])("%s", (tag) => {
    test.each(kinds)(
      "/%s: Tab goes to all that can be used, in the order of the page, and is seen",
      async (kind) => {
        const page = await browser().newPage();
        await page.goto(`${inject("url")}${tag}/${kind}`);
        const usable = await page.locator("a[href], button:visible, input:visible").count();
        const reached: Stop[] = [];
        for (let count = 0; count < usable; count += 1) {
          await page.keyboard.press("Tab");
          reached.push(await page.evaluate(stopOf));
        }
        expect(reached.map(({ position }) => position)).toEqual(reached.map((_, index) => index));
        expect(reached.filter(({ isSeen }) => !isSeen)).toEqual([]);
        await page.close();
      },
    );
  });

  test("the first stop skips to the content, and the filter and the list come in turn", async () => {
    const page = await browser().newPage();
    await page.goto(`${inject("url")}en/`);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).hash).toBe("#content");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("find");
    await page.keyboard.type("404");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/en/404/");
    await page.close();
  });
});

interface Stop {
  /** Among all that can be used. */
  readonly position: number;
  /** Within the window, with an outline. */
  readonly isSeen: boolean;
  readonly text: string;
}

/** Where the focus is. */
function stopOf(): Stop {
  const usable = [...document.querySelectorAll("a[href], button, input")].filter((each) =>
    each.checkVisibility(),
  );
  const active = document.activeElement ?? document.body;
  const { outlineStyle, outlineWidth } = getComputedStyle(active);
  const { top, bottom, width } = active.getBoundingClientRect();
  const isInside = bottom > 0 && top < innerHeight && width > 1;
  return {
    position: usable.indexOf(active),
    isSeen: isInside && outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
    text: active.textContent ?? "",
  };
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.id ?? "");
}
