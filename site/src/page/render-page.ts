import type { JSX } from "preact";
import { render } from "preact-render-to-string";

/** A whole document. */
export function renderPage(page: JSX.Element): string {
  return `<!doctype html>\n${render(page)}\n`;
}
