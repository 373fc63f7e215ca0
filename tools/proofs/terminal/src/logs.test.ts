import { spawnSync } from "node:child_process";
import { appendFile, mkdtemp, rename, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { atTerminal, ctrlC, program } from "./terminal.ts";

const line = (path: string) =>
  `198.51.100.7 - - [03/Feb/2026:10:20:30 +0000] "GET ${path} HTTP/1.1" 404 153 "-" "-"\n`;
let folder: string;
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "http-4xx-terminal-"));
  await writeFile(file("access.log"), line("/orders/7"));
  // Of another form, whose lines take long, so that there is something to see.
  const json = `{"logger":"http.log.access","request":{"uri":"/orders/7"},"status":404,"ts":1770114030.1}\n`;
  await writeFile(file("large.log"), json.repeat(150_000));
});
afterAll(() => rm(folder, { recursive: true }));

describe("colours", () => {
  test("are there on a terminal", async () => {
    const session = atTerminal(["logs", file("access.log")]);
    expect(await session.ended).toBe(0);
    expect(session.screen()).toContain("\u001b[1m404 Not Found");
  });

  test("and not where NO_COLOR is set", async () => {
    const session = atTerminal(["logs", file("access.log")], { NO_COLOR: "1" });
    await session.ended;
    expect(session.screen()).toContain("404 Not Found");
    expect(session.screen()).not.toContain("\u001b[1m");
  });
});

describe("progress", () => {
  test("is a bar with rate and rest, which is taken away at the end", async () => {
    const session = atTerminal(["logs", file("large.log")]);
    await session.ended;
    expect(session.screen()).toMatch(/[█░]{20} \d+ %, \d+ MB, \d+ MB\/s, \d+ s left/);
    const afterLast = session.screen().slice(session.screen().lastIndexOf("s left") + "s left".length);
    expect(afterLast.startsWith("\r\u001b[K")).toBe(true);
  });

  test("is not written to what is no terminal", () => {
    const { stderr } = spawnSync(process.execPath, [program, "logs", file("large.log")]);
    expect(stderr.toString()).toBe("");
  });
});

test("what a stranger sent changes nothing of the terminal", async () => {
  const hostile = ["\u001b[2J", "\u001b]0;title\u0007", "\u009b31m", "\u202e"].map((text) =>
    line(`/${text}`),
  );
  await writeFile(file("hostile.log"), hostile.join(""));
  const session = atTerminal(["logs", "--all", file("hostile.log")]);
  await session.ended;
  for (const text of ["\u001b[2J", "\u001b]0", "\u0007", "\u009b", "\u202e"])
    expect(session.screen()).not.toContain(text);
});

describe("Ctrl-C", () => {
  test("ends a log that is followed with the report", async () => {
    await writeFile(file("follow.log"), line("/first"));
    const session = atTerminal(["logs", "--follow", file("follow.log")]);
    await session.shows("198.51.100.7");
    await appendFile(file("follow.log"), line("/second"));
    await session.shows("/second");
    session.type(ctrlC);
    expect(await session.ended).toBe(130);
    expect(session.screen()).toContain("2 client errors in 2 entries");
    expect(session.screen()).not.toContain("Error");
  });

  test("ends what comes through a pipe with the report", async () => {
    const session = atTerminal(["logs", "-"]);
    // The progress tells that it has read something.
    const typing = setInterval(() => session.type(line("/typed").replace("\n", "\r")), 100);
    await session.shows("MB/s");
    clearInterval(typing);
    session.type(ctrlC);
    expect(await session.ended).toBe(130);
    expect(session.screen()).toMatch(/\d+ client errors? in \d+ entr/);
  });
});

describe("a log that is followed", () => {
  test("is begun anew when it was rotated, and what was still written to the old one counts", async () => {
    await writeFile(file("rotated.log"), line("/first"));
    const session = atTerminal(["logs", "--follow", file("rotated.log")]);
    await session.shows("198.51.100.7");
    await rename(file("rotated.log"), file("rotated.log.1"));
    await appendFile(file("rotated.log.1"), line("/late"));
    await writeFile(file("rotated.log"), line("/new"));
    await session.shows("/late");
    await session.shows("/new");
    session.type(ctrlC);
    await session.ended;
    expect(session.screen()).toContain("3 client errors in 3 entries");
  });

  test("and when it was emptied", async () => {
    await writeFile(file("emptied.log"), line("/first/of/many"));
    const session = atTerminal(["logs", "--follow", file("emptied.log")]);
    await session.shows("198.51.100.7");
    await truncate(file("emptied.log"));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await appendFile(file("emptied.log"), line("/new"));
    await session.shows("/new");
    session.type(ctrlC);
    await session.ended;
  });
});

test("a reader that has seen enough ends it without a word", () => {
  const command = `"$0" "$1" logs --html "$2" | head -n 1`;
  const words = ["-c", command, process.execPath, program, file("large.log")];
  const { stdout, stderr } = spawnSync("bash", words);
  expect(stdout.toString()).toBe("<!doctype html>\n");
  expect(stderr.toString()).toBe("");
});
