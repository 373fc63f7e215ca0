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

test.skipIf(process.platform === "win32")("and values where they are known, files elsewhere", async () => {
  expect(await offered("openapi", "--preset", "z")).toEqual(["zalando"]);
  expect(await offered("openapi", "-c", "4")).toEqual([""]);
  expect(await offered("completion", "f")).toEqual(["fish"]);
  expect(await offered("404", "--al")).toEqual(["--all"]);
});

// tools/proofs/command tries these in the shells themselves.
test("zsh and fish have their own, with what each thing does", async () => {
  expect((await run(["completion", "zsh"])).stdout).toMatch(/^#compdef http-4xx\n/);
  const { stdout } = await run(["completion", "fish"]);
  expect(stdout).toContain("complete -c http-4xx -n __fish_use_subcommand -f -a list -d 'All");
  expect(stdout).toContain("-n '__fish_seen_subcommand_from list' -l vendor -x -a '");
});

test("another shell is wrong usage", async () => {
  expect((await run(["completion", "tcsh"])).code).toBe(2);
});
