/** Each button beside an example copies it, and says so. */
export function offerCopies(page: Document): void {
  for (const button of page.querySelectorAll<HTMLButtonElement>(".code button")) {
    const text = button.parentElement?.querySelector("code")?.textContent ?? "";
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(text);
      button.textContent = button.dataset.copied ?? "";
      setTimeout(() => {
        button.textContent = label;
      }, 2000);
    });
  }
}
