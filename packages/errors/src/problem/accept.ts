/** How much of the field is read: more than any client sends. */
const lengthLimit = 4096;

/**
 * Does the reader like a page better than JSON (RFC 9110, section 12.5.1)? Whoever names both and likes them alike is a
 * program; whoever names HTML and takes anything else as gladly is a browser.
 */
export function prefersHtml(accept: unknown): boolean {
  const qualities = new Map<string, number>();
  if (typeof accept !== "string") return false;
  for (const range of accept.slice(0, lengthLimit).toLowerCase().split(",")) {
    const [type = "", ...parameters] = range.split(";").map((text) => text.trim());
    const weight = parameters.find((text) => text.startsWith("q=")) ?? "q=1";
    // A malformed weight takes its range with it.
    if (/^q=(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(weight)) qualities.set(type, Number(weight.slice(2)));
  }
  const quality = (type: string) => qualities.get(type);
  const anything = quality("*/*") ?? 0;
  const html = quality("text/html") ?? quality("text/*") ?? 0;
  const json = quality("application/problem+json") ?? quality("application/json") ?? quality("application/*");
  return html > 0 && (json === undefined ? html >= anything : html > json);
}
