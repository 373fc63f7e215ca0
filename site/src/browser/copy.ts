/** Each button beside an example copies it, and says so. Browsers let no page copy that came unencrypted from afar. */
export function offerCopies(page: Document, { clipboard }: { readonly clipboard?: Clipboard }): void {
  if (clipboard === undefined) return;
  for (const button of page.querySelectorAll<HTMLButtonElement>(".code button")) {
    const text = button.parentElement?.querySelector("code")?.textContent ?? "";
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      await clipboard.writeText(text);
      button.textContent = button.dataset.copied ?? "";
      setTimeout(() => {
        button.textContent = label;
      }, 2000);
    });
  }
}
