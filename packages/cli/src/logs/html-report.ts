import type { Analysis } from "./analysis.ts";
import { meaningsTotal } from "./analysis.ts";
import { sentencesOf, titleOf } from "./describe.ts";
import { jsonReport, sortedMeanings } from "./json-report.ts";
import { period, share, thousands } from "./numbers.ts";
import { printable, visible } from "./printable.ts";
import type { Reader, Text } from "./reader.ts";
import type { Top } from "./top.ts";
import type { Trend } from "./trend.ts";

const style = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark }
table { border-collapse: collapse; width: 100% }
th, td { text-align: start; padding: .4rem .6rem; border-bottom: 1px solid #8884; vertical-align: top }
.n { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap }
svg { width: 100%; height: 8rem } td svg { width: 10rem; height: 2rem } rect { fill: #c2410c }
p { margin: 0 } code { overflow-wrap: anywhere }`;

type Span = Trend["span"];

/** One file with the charts in it, readable without a script. */
export function htmlReport(analysis: Analysis, reader: Reader): string {
  const { files, tally } = analysis;
  const { words } = reader;
  const { clientErrors } = jsonReport(files, tally);
  const number = (count: number) => thousands(count, words);
  const trend = tally.trend();
  const span = trend.span;
  const when = trend.ends === undefined ? "" : `<p>${sentence(words.between(...period(trend.ends)))}</p>`;
  const untimed = tally.untimed === 0 ? "" : `<p>${words.untimed(number(tally.untimed))}</p>`;
  const part = share(clientErrors.total, tally.entries, words);
  const title = escapeHtml(words.summary(number(clientErrors.total), number(tally.entries), part));
  const rows = files.map(
    ({ file, format, entries, notLogLines }) =>
      `<tr><td dir="auto">${escapeHtml(visible(file))}<td>${escapeHtml(format ?? words.noLog)}<td class="n">${number(entries)}<td class="n">${number(notLogLines)}</tr>`,
  );
  const { file, form, entries, noLogLines } = words.columns;
  return `<!doctype html>
<html lang="${words.locale}" dir="${words.direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title><style>${style}
</style></head><body>
<h1>${title}</h1>
${when}${untimed}
${chart(trend, span, 60, words.overTime)}
<h2>${words.meanings}</h2>
${meanings(analysis, span, reader)}
${list(words.worstPaths, tally.paths(), reader)}
${list(words.clients, tally.clients, reader)}
${complaints(analysis, reader)}
<h2>${words.files}</h2>
<table><tr><th>${file}<th>${form}<th class="n">${entries}<th class="n">${noLogLines}</tr>
${rows.join("\n")}
</table>
</body></html>
`;
}

function meanings({ tally }: Analysis, span: Span, reader: Reader): string {
  const { words } = reader;
  const total = meaningsTotal(tally);
  const rows = sortedMeanings(tally).map(({ id, count, trend, paths }) => {
    const title = titleOf(id, reader);
    const texts = [
      element("strong", title, reader),
      ...sentencesOf(id, reader).map((sentence) => element("p", sentence, reader)),
      ...paths.most(3).map(([path]) => `<code>${escapeHtml(printable(path))}</code>`),
    ];
    return `<tr><td class="n">${thousands(count, words)}<td class="n">${share(count, total, words)}<td>${texts.join(" ")}<td>${chart(trend, span, 24, title.text)}</tr>`;
  });
  const { count, share: part, meaning, trend } = words.columns;
  return `<table><tr><th class="n">${count}<th class="n">${part}<th>${meaning}<th>${trend}</tr>\n${rows.join("\n")}\n</table>`;
}

function complaints({ tally }: Analysis, { words }: Reader): string {
  if (tally.complaints.size === 0) return "";
  const sorted = [...tally.complaints].sort(([, a], [, b]) => b.count - a.count);
  const rows = sorted.map(
    ([cause, { count }]) =>
      `<tr><td class="n">${thousands(count, words)}<td lang="en">${escapeHtml(cause)}</tr>`,
  );
  return `<h2>${words.causes}</h2>\n<table>${rows.join("\n")}</table>`;
}

function list(title: string, top: Top, { words }: Reader): string {
  const rows = top
    .most(20)
    .map(
      ([text, count]) =>
        `<tr><td class="n">${thousands(count, words)}<td><code>${escapeHtml(printable(text))}</code></tr>`,
    );
  const note = top.error === 0 ? "" : `<p>${words.tooMany(thousands(top.error, words))}</p>`;
  return rows.length === 0 ? "" : `<h2>${title}</h2>\n${note}<table>${rows.join("\n")}</table>`;
}

function chart(trend: Trend, span: Span, parts: number, label: string): string {
  if (span === undefined) return "";
  const counts = trend.over(span, parts);
  const most = Math.max(...counts, 1);
  const bars = counts.map((count, index) => {
    if (count === 0) return "";
    const height = (100 * count) / most;
    return `<rect x="${index}" y="${(100 - height).toFixed(1)}" width=".85" height="${height.toFixed(1)}"/>`;
  });
  return `<svg viewBox="0 0 ${parts} 100" preserveAspectRatio="none" role="img" aria-label="${escapeHtml(label)}">${bars.join("")}</svg>`;
}

/** It says its language where that is not the page's. */
function element(name: "strong" | "p", { text, locale, direction }: Text, { words }: Reader): string {
  const language = locale === words.locale ? "" : ` lang="${locale}" dir="${direction}"`;
  return `<${name}${language}>${escapeHtml(text)}</${name}>`;
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
