/**
 * Does the reader like a page better than JSON (RFC 9110, section 12.5.1)? Whoever names both and likes them alike is a
 * program; whoever names HTML and takes anything else as gladly is a browser.
 */
export function prefersHtml(accept = ""): boolean {
  const qualities: Record<string, number> = {};
  const ranges = accept.toLowerCase().matchAll(/([^\s,;]+)(?:[^,]*?;\s*q=([^\s,;]*))?[^,]*/g);
  for (const [, type = "", weight = "1"] of ranges) {
    // A malformed weight takes its range with it.
    if (+weight <= 1) qualities[type.replace("problem+", "")] = +weight;
  }
  const { "text/html": html = qualities["text/*"] ?? 0, "*/*": anything = 0 } = qualities;
  const json = qualities["application/json"] ?? qualities["application/*"];
  return html > 0 && (json == null ? html >= anything : html > json);
}
