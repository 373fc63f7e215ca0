import fc from "fast-check";
import { expect, test } from "vitest";
import { ClfScan } from "./clf-scan.ts";
import { scanText } from "./testing/scan-text.ts";

const request = fc.oneof(
  fc.constantFrom(
    "GET /a HTTP/1.1",
    "",
    "-",
    "\\x16\\x03\\x01",
    'GET /a"b HTTP/1.1',
    'GET /\\"x\\" HTTP/1.1',
    "GET /a b/c",
    'GET /" 20 x',
  ),
  fc.webPath().map((path) => `GET ${path} HTTP/1.1`),
);
const line = fc
  .tuple(
    request,
    fc.integer({ min: 100, max: 599 }),
    fc.integer({ min: 0, max: 999 }),
    fc.constantFrom("-", "john doe"),
    fc.boolean(),
    fc.constantFrom("10:20:30", "10:20:31", "11:20:30"),
  )
  .map(([text, status, size, user, known, time]) =>
    known
      ? `198.51.100.7 - ${user} [03/Feb/2026:${time} +0000] "${text}" ${status} ${size} "-" "-"`
      : "no line of a log",
  );

test("what is scanned as bytes is counted as what is read as text", () => {
  const head = '198.51.100.7 - - [03/Feb/2026:10:20:30 +0000] "GET / HTTP/1.1" 200 3 "-" "-"\n'.repeat(120);
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), fc.boolean(), (lines, isSince) => {
      const options = isSince ? { since: Date.UTC(2026, 1, 3, 10, 20, 31) } : {};
      const text = head + lines.map((text) => `${text}\n`).join("");
      const scanned = scanText(text, options, 4000);
      const { files, ...counts } = scanText(text, { ...options, asText: true });
      expect(scanned).toMatchObject(counts);
      expect(scanned.files[0]?.notLogLines).toBe(files[0]?.notLogLines);
      if (!isSince) expect(scanned.entries + scanned.notLogLines).toBe(120 + lines.length);
    }),
  );
});

test("what the buffer has held before is no part of a line that ends behind a bracket", () => {
  const scan = new ClfScan(new Uint32Array(1000), () => {});
  const line = '198.51.100.7 - - [03/Feb/2026:10:20:30 +0000] "GET / HTTP/1.1" 200 3\n';
  const bytes = Buffer.from(line);
  bytes[line.indexOf("[") + 1] = 10;
  expect(scan.run(bytes, 0, line.indexOf("[") + 2)).toBe(0);
});
