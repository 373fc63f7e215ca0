import { describe, expect, test } from "vitest";
import { scanText } from "./testing/scan-text.ts";

const record = (status: number) => ({
  time: "2026-02-03T10:20:30Z",
  properties: { clientIP: "198.51.100.7", requestUri: '/a"}]', httpStatus: status, parts: [{ a: [1] }] },
});
const records = [404, 200, 404, 429].map(record);
const told = { entries: 4, notLogLines: 0, clientErrors: { total: 3, byStatus: { 404: 2, 429: 1 } } };

describe("a document of JSON", () => {
  test.each([
    ["on one line", JSON.stringify({ records })],
    ["on many lines", JSON.stringify({ records }, null, 2)],
    ["an array", JSON.stringify(records)],
    ["an array on many lines", JSON.stringify(records, null, "\t")],
    ["objects on many lines", records.map((each) => JSON.stringify(each, null, 2)).join("\n")],
    ["with a byte order mark", `\ufeff${JSON.stringify({ records })}`],
  ])("%s", (_, text) => {
    expect(scanText(`${text}\n`)).toMatchObject({ ...told, files: [{ format: "azure-appgw" }] });
  });

  test("a record that is no request is no line either", () => {
    const text = JSON.stringify({ records: [...records, { properties: { action: "Blocked" } }] });
    expect(scanText(text)).toMatchObject(told);
  });

  test("with nothing else in it is no log", () => {
    expect(scanText(JSON.stringify([{ a: 1 }, { a: 2 }]))).toMatchObject({ entries: 0, notLogLines: 1 });
  });

  test("and lines of a log behind it", () => {
    const line = '198.51.100.7 - - [03/Feb/2026:10:20:30 +0000] "GET /a HTTP/1.1" 404 153 "-" "-"\n';
    const text = `${JSON.stringify({ port: 80, hosts: ["a"] }, null, 2)}\n${line.repeat(3)}`;
    expect(scanText(text)).toMatchObject({ entries: 3, clientErrors: { total: 3 } });
  });

  test("of many megabytes on one line", () => {
    const many = JSON.stringify({ records: Array.from({ length: 40_000 }, () => records[0]) });
    expect(scanText(many, {}, 65_536).clientErrors.total).toBe(40_000);
  });

  test("one that was cut off, and another behind it", () => {
    const all = JSON.stringify({ records });
    expect(scanText(`${all.slice(0, all.lastIndexOf("/a"))}\n${all}\n`)).toMatchObject({
      clientErrors: { total: 5 },
    });
  });
});
