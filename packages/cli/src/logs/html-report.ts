import type { Analysis } from "./analysis.ts";
import { meaningsTotal } from "./analysis.ts";
import { sentenceOf, titleOf } from "./describe.ts";
import { jsonReport, sortedMeanings } from "./json-report.ts";
import { minute, share, thousands } from "./numbers.ts";
import { printable, visible } from "./printable.ts";
import type { Top } from "./top.ts";
import type { Trend } from "./trend.ts";

const style = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: .4rem .6rem; border-bottom: 1px solid #8884; vertical-align: top }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
svg { width: 100%; height: 8rem } td svg { width: 10rem; height: 2rem } rect { fill: #c2410c }
code { overflow-wrap: anywhere }`;

/** One file with the charts in it, readable without a script. */
export function htmlReport(analysis: Analysis): string {
  const { files, tally } = analysis;
  const { clientErrors } = jsonReport(files, tally);
  const span = tally.trend().span;
  const when = span === undefined ? "" : ` from ${minute(span[0])} to ${minute(span[1])} UTC`;
  const title = `${thousands(clientErrors.total)} client errors in ${thousands(tally.entries)} entries`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title><style>${style}
</style></head><body>
<h1>${title}</h1>
<p>${share(clientErrors.total, tally.entries)} of all${when}.</p>
${chart(tally.trend(), span, 60, "Client errors over time")}
<h2>What they mean</h2>
${meanings(analysis)}
${list("Worst paths", tally.paths())}
${list("Clients", tally.clients)}
${complaints(analysis)}
<h2>Files</h2>
<table><tr><th>File<th>Form<th class="n">Entries<th class="n">No log lines</tr>
${files.map(({ file, format, entries, notLogLines }) => `<tr><td>${escapeHtml(visible(file))}<td>${format ?? "no log"}<td class="n">${thousands(entries)}<td class="n">${thousands(notLogLines)}</tr>`).join("\n")}
</table>
</body></html>
`;
}

function meanings({ tally }: Analysis): string {
  const span = tally.trend().span;
  const rows = sortedMeanings(tally).map(
    ({ id, count, trend, paths }) =>
      `<tr><td class="n">${thousands(count)}<td class="n">${share(count, meaningsTotal(tally))}<td><strong>${escapeHtml(titleOf(id))}</strong><br>${escapeHtml(sentenceOf(id))}<br>${paths
        .most(3)
        .map(([path]) => `<code>${escapeHtml(printable(path))}</code>`)
        .join(" ")}<td>${chart(trend, span, 24, titleOf(id))}</tr>`,
  );
  return `<table><tr><th class="n">Count<th class="n">Share<th>Meaning<th>Trend</tr>\n${rows.join("\n")}\n</table>`;
}

function complaints({ tally }: Analysis): string {
  if (tally.complaints.size === 0) return "";
  const sorted = [...tally.complaints].sort(([, a], [, b]) => b.count - a.count);
  const rows = sorted.map(
    ([cause, { count }]) => `<tr><td class="n">${thousands(count)}<td>${escapeHtml(cause)}</tr>`,
  );
  return `<h2>Causes, from the error log</h2>\n<table>${rows.join("\n")}</table>`;
}

function list(title: string, top: Top): string {
  const rows = top
    .most(20)
    .map(
      ([text, count]) =>
        `<tr><td class="n">${thousands(count)}<td><code>${escapeHtml(printable(text))}</code></tr>`,
    );
  const note =
    top.error === 0 ? "" : `<p>Too many to count all: each may be ${thousands(top.error)} too low.</p>`;
  return rows.length === 0 ? "" : `<h2>${title}</h2>\n${note}<table>${rows.join("\n")}</table>`;
}

function chart(
  trend: Trend,
  span: readonly [number, number] | undefined,
  parts: number,
  label: string,
): string {
  if (span === undefined) return "";
  const counts = trend.over(span, parts);
  const most = Math.max(...counts, 1);
  const bars = counts.map((count, index) => {
    const height = (100 * count) / most;
    return `<rect x="${index}" y="${(100 - height).toFixed(1)}" width=".85" height="${height.toFixed(1)}"/>`;
  });
  return `<svg viewBox="0 0 ${parts} 100" preserveAspectRatio="none" role="img" aria-label="${escapeHtml(label)}">${bars.join("")}</svg>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
