import fc from "fast-check";
import { expect, test } from "vitest";
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
  )
  .map(([text, status, size, user, known]) =>
    known
      ? `198.51.100.7 - ${user} [03/Feb/2026:10:20:30 +0000] "${text}" ${status} ${size} "-" "-"`
      : "no line of a log",
  );

test("what is scanned as bytes is counted as what is read as text", () => {
  const head = '198.51.100.7 - - [03/Feb/2026:10:20:30 +0000] "GET / HTTP/1.1" 200 3 "-" "-"\n'.repeat(120);
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      const text = head + lines.map((text) => `${text}\n`).join("");
      const scanned = scanText(text, {}, 4000);
      // Asking for entries since 1970 makes every line be read as text.
      const { files, ...counts } = scanText(text, { since: 0 });
      expect(scanned).toMatchObject(counts);
      expect(scanned.files[0]?.notLogLines).toBe(files[0]?.notLogLines);
      expect(scanned.entries + scanned.notLogLines).toBe(120 + lines.length);
    }),
  );
});
