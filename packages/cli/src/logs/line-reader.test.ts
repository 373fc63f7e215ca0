import { expect, test } from "vitest";
import { scanText } from "./testing/scan-text.ts";

const line = '198.51.100.7 - - [03/Feb/2026:10:20:30 +0000] "GET /a HTTP/1.1" 404 153 "-" "-"';

test("lines end with LF or CRLF, the last one may be cut off behind its status", () => {
  expect(scanText(`${line}\r\n${line}\n${line.slice(0, 67)}`)).toMatchObject({ entries: 3, notLogLines: 0 });
});

test("a byte order mark stands before the first line", () => {
  expect(scanText(`\ufeff#Software: x\n${line}\n`)).toMatchObject({ entries: 1, notLogLines: 1 });
});

test("of a line of many megabytes the beginning is kept", () => {
  const long = `${line.slice(0, -3)}${"x".repeat(5_000_000)}"`;
  expect(scanText(`${long}\n${line}\n`, {}, 65_536)).toMatchObject({ entries: 2, notLogLines: 0 });
});

test("what is no line of a log is counted, blank lines too", () => {
  expect(scanText(`hello\n\n${line}\n`)).toMatchObject({ entries: 1, notLogLines: 2 });
});
