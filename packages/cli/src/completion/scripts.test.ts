import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { run } from "../testing/run.ts";

/** What bash offers for the words so far. */
async function offered(...words: string[]): Promise<readonly string[]> {
  const { stdout } = await run(["completion", "bash"]);
  const line = words.map((word) => `"${word}"`).join(" ");
  const asks = `COMP_WORDS=(http-4xx ${line}); COMP_CWORD=${words.length}; _http_4xx; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync("bash", ["-c", `${stdout}\n${asks}`], { encoding: "utf8" })
    .trim()
    .split("\n");
}

test.skipIf(process.platform === "win32")(
  "bash completes commands, and the options of the command",
  async () => {
    expect(await offered("li")).toEqual(["list"]);
    expect(await offered("list", "--v")).toEqual(["--vendor"]);
    expect(await offered("check", "--u")).toEqual(["--unsafe"]);
    expect(await offered("check", "x")).toEqual([""]);
  },
);

test("zsh reads that of bash, fish has its own", async () => {
  expect((await run(["completion", "zsh"])).stdout).toContain("bashcompinit");
  const { stdout } = await run(["completion", "fish"]);
  expect(stdout).toContain("complete -c http-4xx -n __fish_use_subcommand -a list ");
  expect(stdout).toContain(
    'complete -c http-4xx -n "__fish_seen_subcommand_from list" -l vendor -r -d \'Only',
  );
});

test("another shell is wrong usage", async () => {
  expect((await run(["completion", "tcsh"])).code).toBe(2);
});
