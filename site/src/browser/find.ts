import { matches } from "./matches.ts";

/** The field above the list leaves in it what fits. */
export function offerFinder(page: Document): void {
  const finder = page.querySelector<HTMLElement>(".find");
  const field = finder?.querySelector("input");
  const output = finder?.querySelector("output");
  const entries = [...page.querySelectorAll<HTMLElement>("[data-find]")].map((element) => ({
    element,
    text: `${element.textContent} ${element.dataset.words}`,
    keys: (element.dataset.find ?? "").split(" "),
  }));
  if (!finder || !field || !output) return;
  finder.hidden = false;
  field.addEventListener("input", () => {
    let count = 0;
    for (const { element, text, keys } of entries) {
      element.hidden = !matches(field.value, text, keys);
      if (!element.hidden) count += 1;
    }
    output.textContent = said(output, field.value, count, entries.length);
  });
}

function said(output: HTMLElement, query: string, count: number, total: number): string {
  if (query.trim() === "") return "";
  if (count === 0) return output.dataset.nothing ?? "";
  return (output.dataset.found ?? "").replace("{count}", String(count)).replace("{total}", String(total));
}
