import { expect, inject, test } from "vitest";
import { describeInBrowser } from "./browser.ts";
import { visitAll } from "./visit-all.ts";

await describeInBrowser((browser) => {
  test("no word of a drawing is cut off, or written over another, in any language", async () => {
    const drawn = ["404/", "nginx-499/"];
    const addresses = inject("tags").flatMap((tag) => drawn.map((path) => `${inject("url")}${tag}/${path}`));
    const found = await visitAll(browser(), addresses, {}, async (page, address) => {
      const faults = await page.evaluate(faultsOfDrawing);
      return faults.map((fault) => `${address.replace(inject("url"), "")}: ${fault}`);
    });
    expect(found).toEqual([]);
  });
});

function faultsOfDrawing(): string[] {
  const drawing = document.querySelector(".sequence svg");
  if (drawing === null) return ["no drawing"];
  const frame = drawing.getBoundingClientRect();
  const texts = [...drawing.querySelectorAll("text")].map((text) => ({
    words: text.textContent,
    place: text.getBoundingClientRect(),
  }));
  const cut = texts.filter(({ place }) => place.left < frame.left || place.right > frame.right);
  const over = texts.filter(({ place }, index) =>
    texts.slice(index + 1).some(
      (other) =>
        Math.min(place.right, other.place.right) > Math.max(place.left, other.place.left) &&
        // Lines of letters with marks above and below may touch.
        Math.min(place.bottom, other.place.bottom) - Math.max(place.top, other.place.top) > place.height / 2,
    ),
  );
  return [
    ...cut.map(({ words }) => `cut off: ${words}`),
    ...over.map(({ words }) => `written over: ${words}`),
  ];
}
