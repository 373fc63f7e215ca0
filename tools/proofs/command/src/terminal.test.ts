/** The command as a person at a terminal sees it. */
import { execFile } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify, stripVTControlCharacters } from "node:util";
import { openTerminal, type Terminal, type TerminalOptions } from "@tools/pty";
import { expect, onTestFinished, test } from "vitest";
import { withInstalled } from "./installed.ts";

const run = promisify(execFile);
const installed = withInstalled();

function at(words: readonly string[], options: Partial<TerminalOptions> = {}): Terminal {
  const { program, folder, env } = installed();
  const terminal = openTerminal(program, words, { cwd: folder, ...options, env: { ...env, ...options.env } });
  onTestFinished(() => terminal.close());
  return terminal;
}

/** What begins a colour. */
const start = "\u001B[";

test("a status is shown in colours, within the width of the terminal", async () => {
  const terminal = at(["404"], { columns: 60 });
  expect((await terminal.ended).exitCode).toBe(0);
  expect(terminal.output()).toContain(`${start}1m`);
  const lines = stripVTControlCharacters(terminal.output()).split("\r\n");
  for (const line of lines.filter((each) => !each.includes("http")))
    expect(line.length, line).toBeLessThanOrEqual(60);
});

test.each([
  ["NO_COLOR", { NO_COLOR: "1" }],
  ["FORCE_COLOR=0", { FORCE_COLOR: "0" }],
])("with %s there are none", async (_, env) => {
  const terminal = at(["404"], { env });
  await terminal.ended;
  expect(terminal.output()).toContain("404");
  expect(terminal.output()).not.toContain(start);
});

test("without a terminal there are none, unless FORCE_COLOR asks for them", async () => {
  const { program, env } = installed();
  expect((await run(program, ["404"], { env })).stdout).not.toContain(start);
  expect((await run(program, ["404"], { env: { ...env, FORCE_COLOR: "1" } })).stdout).toContain(start);
});

test("serve shows answers in colour, and Ctrl-C ends it quietly", async () => {
  const terminal = at(["serve", "--port", "0"]);
  await terminal.until("until Ctrl-C");
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(terminal.output())?.[0];
  await fetch(`${url}/405`);
  await terminal.until("GET /405");
  expect(terminal.output()).toContain(`${start}33m405${start}39m GET /405`);
  const before = terminal.output();
  terminal.type("\u0003");
  expect(await terminal.ended).toEqual({ exitCode: 130, signal: 0 });
  expect(terminal.output().slice(before.length).replace("^C", "").trim()).toBe("");
});

test.skipIf(process.platform === "win32")(
  "logs shows how far it is, and Ctrl-C ends it with what was read by then",
  async () => {
    const { folder } = installed();
    await run("mkfifo", [join(folder, "access.fifo")]);
    const terminal = at(["logs", "--lang", "en", "access.fifo"]);
    const writer = createWriteStream(join(folder, "access.fifo"));
    // Its reader leaves before it.
    writer.on("error", () => undefined);
    onTestFinished(() => void writer.destroy());
    const line = '198.51.100.7 - - [03/Feb/2026:10:20:30 +0000] "GET /a HTTP/1.1" 404 153 "-" "-"\n';
    const timer = setInterval(() => writer.write(line.repeat(1000)), 50);
    onTestFinished(() => clearInterval(timer));
    await terminal.until(" MB/s");
    // It waits for more when it is broken off.
    clearInterval(timer);
    terminal.type("\u0003");
    expect((await terminal.ended).exitCode).toBe(130);
    // The progress is written over, and taken away before the report.
    const [report = "", ...earlier] = terminal.output().split(`\r${start}K`).toReversed();
    expect(earlier.some((each) => /^\d+ MB, \d+ MB\/s/.test(each))).toBe(true);
    expect(stripVTControlCharacters(report)).toMatch(/client errors in [\d,]+ entries \(100 %\)/);
    expect(stripVTControlCharacters(terminal.output())).not.toContain("rror:");
  },
);

test("Ctrl-C ends check quietly while it waits", async () => {
  const server = createServer((_, response) => void response.end());
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo; // it listens to a port, not to a path
  const terminal = at(["check", "--rate", "0.001", `http://127.0.0.1:${port}/`]);
  // It waits a quarter of an hour before the second request.
  await once(server, "request");
  terminal.type("\u0003");
  expect((await terminal.ended).exitCode).toBe(130);
  expect(terminal.output()).not.toContain("Error");
});

test("a status without words waits for nobody", async () => {
  const terminal = at([]);
  expect((await terminal.ended).exitCode).toBe(2);
  expect(terminal.output()).toContain("Try: http-4xx explain --help");
});

test.skipIf(process.platform === "win32")("a reader that has seen enough is no error", async () => {
  const { program, env } = installed();
  // More than a pipe takes before somebody reads.
  const script = `"$0" --json $("$0" list | cut -d" " -f1) | head -n 1; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = await run("bash", ["-c", script, program], { env });
  expect(stderr).toBe("");
  expect(stdout).toBe("{\n0\n");
});
