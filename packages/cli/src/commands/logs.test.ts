import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { dispatch } from "../dispatch.ts";

const line = '198.51.100.7 - - [03/Feb/2026:10:20:30 +0000] "GET /orders/7 HTTP/1.1" 404 153 "-" "-"\n';
let folder: string;
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "http-4xx-logs-"));
  await writeFile(file("a.txt"), line.repeat(3));
  await writeFile(file("two.gz"), Buffer.concat([gzipSync(line), gzipSync(line)]));
  await writeFile(file("cut.gz"), gzipSync(line.repeat(5000)).subarray(0, -9));
  await writeFile(file("damaged.gz"), damaged());
  await writeFile(file("utf-16"), Buffer.from(`\ufeff${line}`, "utf16le"));
  await writeFile(file("binary"), Buffer.from(Array.from({ length: 9000 }, (_, i) => i % 32)));
  await writeFile(file("prose"), "It was a dark night.\nNothing happened.\n");
});
afterAll(() => rm(folder, { recursive: true }));

/** Whose second half is that of another. */
function damaged(): Buffer {
  const packed = gzipSync(line.repeat(9).split("").reverse().join("") + line);
  return Buffer.concat([packed.subarray(0, 40), Buffer.alloc(40, 0xff), packed]);
}

/** What the command prints, and how it ends. */
async function run(...words: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const written = { stdout: "", stderr: "" };
  const spies = (["stdout", "stderr"] as const).map((stream) =>
    vi.spyOn(process[stream], "write").mockImplementation((chunk) => {
      written[stream] += String(chunk);
      return true;
    }),
  );
  const code = await dispatch(["logs", ...words]);
  for (const spy of spies) spy.mockRestore();
  return { code, ...written };
}

test("for people: meaning, share, folded path, client", async () => {
  const { code, stdout } = await run(file("a.txt"));
  expect(code).toBe(0);
  expect(stdout).toContain("3 client errors in 3 entries (100 %)");
  expect(stdout).toMatch(/3 +100 % +404 Not Found/);
  expect(stdout).toContain("/orders/:id");
  expect(stdout).toContain("198.51.100.7");
});

test("the period is said to be that of the errors, and ends with the last", async () => {
  const at = (time: string, status: number) => line.replace("10:20:30", time).replace("404", String(status));
  await writeFile(file("day"), at("06:30:00", 200) + at("12:30:59", 404) + at("17:30:00", 200));
  const { stdout } = await run(file("day"));
  expect(stdout.replaceAll("\n", " ")).toContain("first error 2026-02-03 12:30, last 12:30 UTC");
  expect((await run("--html", file("day"))).stdout).toContain(
    "<p>First error 2026-02-03 12:30, last 12:30 UTC",
  );
});

test("the head of an IIS log is no line to tell people of", async () => {
  const head =
    "#Software: Microsoft Internet Information Services 10.0\n#Version: 1.0\n#Date: 2026-02-03 10:00:00\n";
  const fields = "#Fields: date time cs-uri-stem c-ip sc-status sc-substatus sc-win32-status\n";
  const entry = "2026-02-03 10:20:30 /a 198.51.100.7 404 0 2\n";
  await writeFile(file("iis"), head + fields + entry);
  expect((await run(file("iis"))).stdout).not.toContain("no request");
  expect(JSON.parse((await run("--json", file("iis"))).stdout).notLogLines).toBe(4);
  await writeFile(file("iis"), `${head}${fields}what is this\n${entry}`);
  expect((await run(file("iis"))).stdout).toMatch(/1 line holds no request, \S*iis:5:/);
});

test("nothing that a stranger sent reaches the terminal as more than text", async () => {
  const hostile = line.replace("/orders/7", "/\u0008x").replace("198.51.100.7", "198.51.100.7\u0007");
  await writeFile(file("hostile"), hostile);
  const { stdout } = await run("--all", "--format", "apache-combined", file("hostile"));
  expect(stdout).toContain("/\ufffdx");
  expect(stdout.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
});

test("nor in a table, or in a page, where it may be no formula and no element", async () => {
  const path = "/<script>alert(1)</script>\u001b[2J";
  await writeFile(file("hostile"), line.replace("/orders/7", path) + line.replace("/orders/7", "=1+1"));
  const csv = (await run("--csv", file("hostile"))).stdout;
  expect(csv).not.toContain("\u001b");
  const html = (await run("--html", file("hostile"))).stdout;
  expect(html).not.toContain("<script");
  expect(html).not.toContain("\u001b");
  await writeFile(file("hostile"), line.replace("/orders/7", "=1+1"));
  expect((await run("--csv", file("hostile"))).stdout).toContain(",'=1+1,");
});

test("--json is as its schema says", async () => {
  const { stdout } = await run("--json", file("a.txt"));
  const schema = JSON.parse(await readFile(new URL("../schemas/logs.json", import.meta.url), "utf8"));
  const report = JSON.parse(stdout);
  expect(new Ajv2020({ strict: false }).validate(schema, report)).toBe(true);
  expect(report).toMatchObject({
    clientErrors: { total: 3, byStatus: { 404: 3 } },
    meanings: [{ id: "404", count: 3 }],
  });
});

test("gzip of two members, and what is left of one that was cut off", async () => {
  const { code, stdout, stderr } = await run("--json", file("two.gz"), file("cut.gz"));
  expect([code, stderr]).toEqual([
    0,
    expect.stringMatching(/^http-4xx: \S+cut\.gz: it ends in the middle .*\n$/),
  ]);
  const { files } = JSON.parse(stdout);
  expect(files[0].entries).toBe(2);
  expect(files[1].entries).toBeGreaterThan(4000);
});

test("a pipe through which nothing comes is a log without entries, and that is said", async () => {
  vi.spyOn(process, "stdin", "get").mockReturnValue(Readable.from([]) as unknown as typeof process.stdin); // all that is read of it
  const { code, stdout, stderr } = await run("--json");
  expect([code, stderr]).toEqual([0, "http-4xx: nothing came through the pipe\n"]);
  expect(JSON.parse(stdout).entries).toBe(0);
});

test("UTF-16, which PowerShell writes", async () => {
  await writeFile(file("utf-16be"), Buffer.from(`\ufeff${line}`, "utf16le").swap16());
  const { stdout } = await run("--json", file("utf-16"), file("utf-16be"));
  expect(JSON.parse(stdout)).toMatchObject({ clientErrors: { total: 2 }, notLogLines: 0 });
});

test("--csv and --html say the same", async () => {
  expect((await run("--csv", file("a.txt"))).stdout).toContain("404,404 Not Found,3,1.0000,/orders/:id,");
  const { stdout } = await run("--html", file("a.txt"));
  expect(stdout).toContain("<strong>404 Not Found</strong>");
  expect(stdout).not.toContain("<script");
});

test("--lang says it in that language, and a page which part is in which", async () => {
  expect((await run("--lang", "nl", file("a.txt"))).stdout).toContain("3 clientfouten in 3 regels (100 %)");
  expect((await run("--lang", "ar", "--html", file("a.txt"))).stdout).toContain('<html lang="ar" dir="rtl">');
  const { stdout } = await run("--lang", "fa", "--html", file("a.txt"));
  expect(stdout).toContain('<html lang="en" dir="ltr">');
  expect(stdout).toContain('<strong lang="fa" dir="rtl">404 ');
  expect((await run("--lang", "xx", file("a.txt"))).code).toBe(2);
});

test("--since leaves out what is older", async () => {
  expect(JSON.parse((await run("--json", "--since", "2026-02-04", file("a.txt"))).stdout).entries).toBe(0);
});

test.each([
  ["en", "1 entry has no time; --since does not apply to it"],
  ["nl", "1 regel heeft geen tijd; --since geldt er niet voor"],
])("--since does not pass over entries without a time in silence, in %s", async (lang, sentence) => {
  await writeFile(file("dev"), "GET /a 404 1.7 ms - 151\n");
  const since = ["--lang", lang, "--since", "2h"];
  expect((await run(...since, file("dev"))).stdout).toContain(sentence);
  expect((await run(...since, "--html", file("dev"))).stdout).toContain(sentence);
  expect((await run("--lang", lang, file("dev"))).stdout).not.toContain("--since");
});

test("--since knows the times of Rails", async () => {
  const started = 'Started GET "/a" for 192.0.2.7 at 2026-02-03 10:20:30 +0100\n';
  await writeFile(file("rails"), `${started}Completed 404 Not Found in 3ms\n`);
  expect(JSON.parse((await run("--json", "--since", "2026-02-04", file("rails"))).stdout).entries).toBe(0);
  expect((await run(file("rails"))).stdout).toMatch(/192\.0\.2\.7[\s\S]*1 line holds no request/);
});

test.each([
  ["binary", "it is a binary file, not a log"],
  ["", "it is a directory"],
  ["missing", "there is no such file"],
  ["prose", "no line of it is one of a log"],
  ["damaged.gz", "it is damaged"],
])("%s is refused in a sentence, the other file is read, and it ends with 2", async (name, sentence) => {
  const { code, stdout, stderr } = await run("--json", file(name), file("a.txt"));
  expect(code).toBe(2);
  expect(stderr).toContain(sentence);
  expect(JSON.parse(stdout).clientErrors.total).toBe(3);
});

test.each([
  [["--format", "nonsense", "a"], "known are apache-combined"],
  [["--since", "yesterday", "a"], "give a time ago"],
  [["--nonsense"], "--nonsense"],
])("wrong usage: %j", async (words, sentence) => {
  const { code, stderr } = await run(...words);
  expect(code).toBe(2);
  expect(stderr).toContain(sentence);
  expect(stderr).toContain("http-4xx logs --help");
});

test("a glob that no shell has filled in", async () => {
  expect(JSON.parse((await run("--json", file("*.txt"))).stdout).files).toHaveLength(1);
});
