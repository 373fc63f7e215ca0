/**
 * Does the reader like a page better than JSON (RFC 9110, section 12.5.1)? Whoever names both and likes them alike is a
 * program; whoever names HTML and takes anything else as gladly is a browser.
 */
export function prefersHtml(accept: unknown): boolean {
  if (typeof accept !== "string") return false;
  const qualities: Record<string, number> = {};
  // More than any client sends.
  const ranges = accept.slice(0, 4096).toLowerCase();
  for (const [, type = "", weight = "1"] of ranges.matchAll(/([^\s,;]+)(?:[^,]*?;\s*q=([^\s,;]*))?[^,]*/g)) {
    // A malformed weight takes its range with it; it has at most three decimals.
    const quality = Number(weight);
    if (quality <= 1 && weight.length < 6) qualities[type] = quality;
  }
  const { "text/html": html = qualities["text/*"] ?? 0, "*/*": anything = 0 } = qualities;
  const json =
    qualities["application/problem+json"] ?? qualities["application/json"] ?? qualities["application/*"];
  return html > 0 && (json == null ? html >= anything : html > json);
}
