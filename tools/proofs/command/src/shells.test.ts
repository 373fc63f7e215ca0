/** What the shells complete, as a person who presses Tab sees it. */
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify, stripVTControlCharacters } from "node:util";
import { openTerminal } from "@tools/pty";
import { describeWith, findProgram } from "@tools/system";
import { expect, onTestFinished, test } from "vitest";
import { withInstalled } from "./installed.ts";

const run = promisify(execFile);
const installed = withInstalled();

async function script(shell: string): Promise<string> {
  const { program, folder, env } = installed();
  const file = join(folder, `completion.${shell}`);
  await writeFile(file, (await run(program, ["completion", shell], { env })).stdout);
  return file;
}

/** The line after Tab, where one thing alone is left to complete. */
const lines = [
  ["http-4xx ope", "http-4xx openapi "],
  ["http-4xx list --ven", "http-4xx list --vendor"],
  ["http-4xx openapi --preset za", "http-4xx openapi --preset zalando "],
  ["http-4xx completion fi", "http-4xx completion fish "],
  ["http-4xx 404 --al", "http-4xx 404 --all "],
  ["http-4xx check --har sess", "http-4xx check --har session.har "],
] as const;

/** Types a line and Tab, and waits until the shell shows what it has made of it. */
async function complete(
  program: string,
  args: readonly string[],
  setUp: string,
  typed: string,
  shown: string,
) {
  const { folder, env } = installed();
  await writeFile(join(folder, "session.har"), "");
  const terminal = openTerminal(program, args, { cwd: folder, env: { ...env, PS1: "$ " }, columns: 200 });
  onTestFinished(() => terminal.close());
  terminal.type(`${setUp}; echo rea""dy\r`);
  await terminal.until("ready\r\n");
  const before = terminal.output().length;
  terminal.type(`${typed}\t`);
  await terminal.until(shown.trimEnd()).catch(() => {});
  // What was typed is echoed, too.
  expect(stripVTControlCharacters(terminal.output().slice(before))).toContain(shown.trimEnd());
}

describeWith("bash", await findProgram(["bash"]), (bash) => {
  test.each(lines)("%j becomes %j", async (typed, shown) => {
    await complete(bash, ["--norc", "--noprofile"], `source ${await script("bash")}`, typed, shown);
  });
});

describeWith("zsh", await findProgram(["zsh"]), (zsh) => {
  test.each(lines)("%j becomes %j", async (typed, shown) => {
    const setUp = `autoload -U compinit && compinit -u -D && source ${await script("zsh")}`;
    await complete(zsh, ["-f"], setUp, typed, shown);
  });

  test("it is found in fpath, too", async () => {
    const { folder } = installed();
    const file = await script("zsh");
    const setUp = `mkdir -p f && cp ${file} f/_http-4xx && fpath=(${join(folder, "f")} $fpath) && autoload -U compinit && compinit -u -D`;
    await complete(zsh, ["-f"], setUp, "http-4xx ope", "http-4xx openapi");
  });
});

describeWith("fish", await findProgram(["fish"]), (fish) => {
  const offered = async (line: string) => {
    const { folder, env } = installed();
    const ask = `source ${await script("fish")}; complete -C ${JSON.stringify(line)}`;
    const { stdout } = await run(fish, ["--no-config", "-c", ask], { cwd: folder, env });
    return stdout
      .split("\n")
      .map((each) => each.split("\t")[0])
      .filter(Boolean);
  };

  test("it offers commands and ids, options, and their values", async () => {
    await writeFile(join(installed().folder, "session.har"), "");
    expect(await offered("http-4xx ope")).toEqual(["openapi"]);
    expect(await offered("http-4xx nginx-49")).toContain("nginx-499");
    expect(await offered("http-4xx list --ven")).toEqual(["--vendor"]);
    expect(await offered("http-4xx openapi --preset za")).toEqual(["zalando"]);
    expect(await offered("http-4xx completion fi")).toEqual(["fish"]);
    expect(await offered("http-4xx 404 --al")).toEqual(["--all"]);
    expect(await offered("http-4xx check --har sess")).toEqual(["session.har"]);
  });
});
