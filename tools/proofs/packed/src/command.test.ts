import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { members, root } from "@tools/group";
import { expect, test } from "vitest";
import { installPacked } from "./install.ts";

const run = promisify(execFile);

/** What npm puts on the path of whoever installs the package. */
const commands = await Promise.all(
  members.map(async ({ name, folder }) => {
    const path = join(root, "packages", folder, "package.json");
    const { bin = {}, version } = JSON.parse(await readFile(path, "utf8"));
    return Object.keys(bin).map((command) => ({ name, command, version }));
  }),
);

test.each(commands.flat())(
  "$name: $command runs where npm has installed it",
  async ({ command, version }) => {
    const project = await installPacked();
    try {
      const { stdout } = await run(join(project.folder, "node_modules/.bin", command), ["--version"]);
      expect(stdout).toContain(version);
    } finally {
      await project.remove();
    }
  },
);
