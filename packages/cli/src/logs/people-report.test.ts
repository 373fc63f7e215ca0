import { expect, test } from "vitest";
import { stringWidth } from "../terminal/wrap.ts";
import { textsOf } from "../testing/texts.ts";
import { FileScan } from "./file-scan.ts";
import { LineReader } from "./line-reader.ts";
import { peopleReport } from "./people-report.ts";
import { reconcile } from "./reconcile.ts";
import { Tally } from "./tally.ts";
import { wordsOf } from "./words.ts";

/** A log of each file's name, with every kind of line that the report tells. */
const logs = {
  "access.log": [
    '198.51.100.7 - - [03/Feb/2026:10:20:30 +0000] "GET /orders/4711 HTTP/1.1" 404 153 "-" "-"',
    '198.51.100.7 - - [03/Feb/2026:10:21:30 +0000] "GET /orders/4712 HTTP/1.1" 404 153 "-" "-"',
    '2001:db8::7 - - [03/Feb/2026:11:20:30 +0000] "GET /商品/日本語 HTTP/1.1" 404 153 "-" "-"',
    '198.51.100.8 - - [03/Feb/2026:11:40:30 +0000] "GET /slow HTTP/1.1" 499 0 "-" "-"',
    `198.51.100.8 - - [03/Feb/2026:11:40:31 +0000] "GET /slow/${"long".repeat(15)} HTTP/1.1" 499 0 "-" "-"`,
    '198.51.100.9 - - [03/Feb/2026:11:41:30 +0000] "\\x16\\x03\\x01" 400 150 "-" "-"',
    '198.51.100.7 - - [03/Feb/2026:11:42:30 +0000] "GET / HTTP/1.1" 200 3 "-" "-"',
    `${"日本語の行".repeat(20)}`,
  ],
  "iis.log": [
    "#Fields: date time cs-method cs-uri-stem c-ip sc-status sc-substatus sc-win32-status",
    "2026-02-03 11:45:00 POST /up 198.51.100.7 404 13 0",
  ],
  "error.log": [
    '2026/02/03 10:20:30 [error] 7#7: *2 open() "/srv/a" failed (2: No such file or directory), client: 198.51.100.7, server: x, request: "GET /a HTTP/1.1"',
  ],
};

async function report(locale: string): Promise<string> {
  const tally = new Tally();
  const files = Object.entries(logs).map(([file, text]) => {
    const scan = new FileScan(tally);
    const lines = new LineReader(scan);
    lines.push(Buffer.from(`${text.join("\n")}\n`));
    lines.end();
    return { counts: scan.end(file), scan };
  });
  reconcile(tally);
  const stranger = files[0]?.scan.stranger;
  const { catalog, guidance } = textsOf(locale);
  const words = await wordsOf(locale);
  const details =
    locale === "nl" ? { "404.13": `<a detail that is long${", and longer".repeat(5)}>` } : undefined;
  const plain = (text: string) => text;
  return peopleReport(
    {
      files: files.map(({ counts }) => counts),
      tally,
      headLines: files.reduce((sum, { scan }) => sum + scan.headLines, 0),
      stranger: stranger && { ...stranger, file: "access.log" },
    },
    { reader: { catalog, guidance, words, details }, columns: 80, strong: plain, faint: plain, all: false },
  );
}

test.each(["en", "nl", "ar", "ja", "fa"])("the report in %s", async (locale) => {
  const text = await report(locale);
  await expect(text).toMatchFileSnapshot(`../testing/golden/logs.${locale}.txt`);
  const shown = text.replaceAll(/[\u200e\u200f\u2066-\u2069]/g, "").split("\n");
  for (const line of shown) expect(stringWidth(line), line).toBeLessThanOrEqual(80);
});
