/** How much of a header is read: more than any client sends. */
const lengthLimit = 4096;

/**
 * Does the reader like a page better than JSON (RFC 9110, section 12.5.1)? Whoever names both and likes them alike is a
 * program; whoever names HTML and takes anything else as gladly is a browser.
 */
export function prefersHtml(accept: unknown): boolean {
  if (typeof accept !== "string" || !/html|text\/\*/i.test(accept)) return false;
  const qualities = new Map<string, number>();
  for (const range of accept.slice(0, lengthLimit).toLowerCase().split(",")) {
    const [type = "", ...parameters] = range.split(";").map((text) => text.trim());
    const weight = parameters.find((text) => text.startsWith("q="))?.slice(2) ?? "1";
    // A malformed weight takes its range with it.
    if (/^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(weight)) qualities.set(type, Number(weight));
  }
  const quality = (...ranges: readonly string[]) =>
    ranges.map((range) => qualities.get(range)).find((weight) => weight !== undefined);
  const html = quality("text/html", "text/*", "*/*") ?? 0;
  const json = quality("application/problem+json", "application/json", "application/*");
  return json === undefined ? html > 0 && html >= (qualities.get("*/*") ?? 0) : html > json;
}
