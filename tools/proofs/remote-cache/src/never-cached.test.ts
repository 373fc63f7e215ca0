/** Tests that start servers, or measure, run every time: that they passed elsewhere says nothing of here and now. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { must } from "@tools/clone/execute";
import { expect, test } from "vitest";
import { ids, type Task, tasksOf } from "./workspace.ts";

const root = join(import.meta.dirname, "../../../..");
const run = (program: string, ...args: readonly string[]) => must(root, process.env, program, ...args);

const planned = await run("pnpm", "exec", "turbo", "run", "test", "test:servers", "--dry=json");
const tests: readonly Task[] = tasksOf(planned).filter(({ taskId }) => /#test(?::servers)?$/.test(taskId));
const tracked = (await run("git", "ls-files", "-co", "--exclude-standard")).split("\n");

/** What a program says that opens a socket: its own server, or the fixtures'. */
const serving =
  /\b(?:createServer|startServer|listenOnLoopback|Deno\.serve|Bun\.serve)\b|["']@hono\/node-server["']/;
/** There is no telling by the source; these are the packages that say so of themselves. */
const measuring = ["@tools/bytes"];

/** The code that a task runs: of the whole package in `tools/`, where tests start programs, else of its tests alone. */
function sourcesOf({ taskId, directory, command }: Task): readonly string[] {
  const inFolder = tracked.filter((path) => path.startsWith(`${directory}/`) && /\.[cm]?[jt]s$/.test(path));
  if (taskId.startsWith("@tools/readme#"))
    return [...inFolder, ...tracked.filter((path) => /README\.md$/.test(path))];
  if (directory.startsWith("tools/")) return inFolder;
  const [, only] = /--dir (\S+)/.exec(command) ?? [];
  const [, without] = /--exclude "(\S+)\*\*"/.exec(command) ?? [];
  return inFolder
    .filter((path) => /\.test\.ts$/.test(path))
    .filter((path) => only === undefined || path.startsWith(join(directory, only)))
    .filter((path) => without === undefined || !path.startsWith(join(directory, without)));
}

async function startsServers(task: Task): Promise<boolean> {
  const texts = await Promise.all(sourcesOf(task).map((path) => readFile(join(root, path), "utf8")));
  return texts.some((text) => serving.test(text));
}

test("what starts servers or measures is never cached", async () => {
  const found = await Promise.all(tests.map(async (task) => ((await startsServers(task)) ? [task] : [])));
  const serves = ids(found.flat());
  // So that this test does not pass for having found nothing.
  for (const name of ["adapters", "nginx", "packed", "readme", "servers"])
    expect(serves).toContain(`@tools/${name}#test`);
  expect(serves).toContain("@scope/http-4xx-fixtures#test:servers");

  const cached = ids(tests.filter((task) => task.resolvedTaskDefinition.cache));
  expect(cached).toContain("@scope/http-4xx-fixtures#test");
  const never = [...serves, ...measuring.map((name) => `${name}#test`)];
  expect(cached.filter((id) => never.includes(id))).toEqual([]);
});

test("nor is a slow one, which is no task of Turborepo", async () => {
  const { scripts } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>; // as npm has it
  };
  const slow = Object.entries(scripts).filter(([name]) => name.startsWith("test:"));
  expect(slow.map(([name]) => name)).toContain("test:remote-cache");
  for (const [name, command] of slow) expect(command, name).not.toContain("turbo");
});
