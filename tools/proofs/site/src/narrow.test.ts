import { expect, inject, test } from "vitest";
import { describeInBrowser } from "./browser.ts";
import { allPages } from "./kinds.ts";
import { visitAll } from "./visit-all.ts";

await describeInBrowser((browser) => {
  // WCAG 2.2, success criterion 1.4.10.
  test("no page of any language scrolls sideways where it is 320 px wide", async () => {
    const viewport = { width: 320, height: 640 };
    const found = await visitAll(browser(), allPages(), { viewport }, async (page, address) => {
      const parts = await page.evaluate(partsOutside);
      return parts.map((part) => `${address.replace(inject("url"), "")}: ${part}`);
    });
    expect(found).toEqual([]);
  });
});

/** What makes the page scroll, and what has to be scrolled itself. */
function partsOutside(): string[] {
  const elements = [...document.querySelectorAll<HTMLElement>("html, body :not(svg, svg *)")];
  // A link for those who do not see the page is one pixel wide.
  const wide = elements.filter(
    ({ scrollWidth, clientWidth, className }) =>
      clientWidth > 0 && scrollWidth > clientWidth + 1 && className !== "skip",
  );
  return wide.map(({ tagName, className, scrollWidth, clientWidth }) => {
    const name = [tagName.toLowerCase(), className].filter(Boolean).join(".");
    return `${name} needs ${scrollWidth} px and has ${clientWidth}`;
  });
}
