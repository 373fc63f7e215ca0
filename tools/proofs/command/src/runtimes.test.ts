/** The command in every runtime that it is shown for, as npm installs it and in one file where there is nothing else. */
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { must } from "@tools/clone/execute";
import { describeWith, type Found, findProgram } from "@tools/system";
import { expect, test } from "vitest";
import { withInstalled } from "./installed.ts";

const installed = withInstalled();
const dependency = (name: string) => findProgram([join(import.meta.dirname, "../node_modules/.bin", name)]);
const runtimes = [
  ["Node", await findProgram([process.execPath]), []],
  [
    "Deno",
    await dependency("deno"),
    ["run", "--quiet", "--no-prompt", "--no-remote", "--allow-env", "--allow-read"],
  ],
  ["Bun", await dependency("bun"), []],
] as const;

async function alone(): Promise<string> {
  const { cli, env } = installed();
  const folder = join(String(env.HOME), "alone");
  await mkdir(folder, { recursive: true });
  await copyFile(join(cli, "dist/single/http-4xx.mjs"), join(folder, "http-4xx.mjs"));
  return folder;
}

const asInstalled = [
  ["Deno", ["run", "--quiet", "--no-prompt", "--allow-env", "--allow-read", "npm:@scope/http-4xx-cli"]],
  ["Bun", ["x", "--bun", "--no-install", "@scope/http-4xx-cli"]],
] as const;
for (const [name, words] of asInstalled) {
  const found = runtimes.find((each) => each[0] === name)?.[1] as Found; // one of them
  describeWith(`${name}, with the installed package`, found, (program) => {
    test("explains", async () => {
      const { folder, env } = installed();
      expect(await must(folder, env, program, ...words, "404", "--lang", "nl")).toMatch(
        /^404 Niet gevonden\n/,
      );
    });
  });
}

for (const [name, found, flags] of runtimes) {
  describeWith(name, found, (program) => {
    const ask = async (...words: string[]) =>
      must(await alone(), installed().env, program, ...flags, "http-4xx.mjs", ...words);

    test("explains, also in another language", async () => {
      expect(await ask("404")).toMatch(/^404 Not Found\n/);
      expect(await ask("404", "--lang", "nl", "--json")).toContain('"locale": "nl"');
    });

    test("reads logs, and prints components", async () => {
      const line = '127.0.0.1 - - [28/Nov/2026:12:00:00 +0000] "GET /x HTTP/1.1" 404 9 "-" "curl/8.0"\n';
      await writeFile(join(await alone(), "access.log"), line.repeat(3));
      expect(JSON.parse(await ask("logs", "--json", "access.log")).clientErrors.total).toBe(3);
      expect(await ask("openapi", "--codes", "404")).toContain("NotFound:");
    });
  });
}
