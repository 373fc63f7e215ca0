import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Clone } from "@tools/clone";

interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly bin?: string | Readonly<Record<string, string>>;
}

/**
 * The dependencies that a project which is installed names in its manifest, although nothing in it uses them: a proof
 * does, or nobody. Those of the root serve every project that is installed.
 */
export async function unusedDependencies(clone: Clone): Promise<readonly string[]> {
  const listed = await clone.must("git", "ls-files", "--", "package.json", "*/package.json");
  const projects = listed
    .split("\n")
    .filter(Boolean)
    .map(dirname)
    .filter((folder) => existsSync(join(clone.folder, folder, "node_modules")));
  const unused: string[] = [];
  for (const folder of projects) {
    const manifest = await readManifest(clone, folder);
    const code = folder === "." ? [":(glob)*.ts", ...projects.filter((each) => each !== ".")] : [folder];
    for (const name of externalNames(manifest)) {
      if (!(await isRun(clone, folder, manifest, name)) && !(await isNamed(clone, code, name)))
        unused.push(`${folder}/package.json: ${name}`);
    }
  }
  return unused;
}

async function readManifest(clone: Clone, folder: string): Promise<Manifest> {
  return JSON.parse(await clone.read(join(folder, "package.json")));
}

function externalNames({ dependencies, devDependencies }: Manifest): readonly string[] {
  const all = Object.entries({ ...dependencies, ...devDependencies });
  return all.filter(([, version]) => !version.startsWith("workspace:")).map(([name]) => name);
}

/** Whether a script of the project calls one of its commands. */
async function isRun(
  clone: Clone,
  folder: string,
  { scripts = {} }: Manifest,
  name: string,
): Promise<boolean> {
  const { bin = {} } = await readManifest(clone, join(folder, "node_modules", name));
  const commands = typeof bin === "string" ? [name] : Object.keys(bin);
  const words = Object.values(scripts).flatMap((script) => script.split(" "));
  return commands.some((command) => words.includes(command));
}

/** Whether a line of code, and no comment, has it as a string. Types are of what is imported by the name without theirs. */
async function isNamed(clone: Clone, code: readonly string[], name: string): Promise<boolean> {
  const line = `^ *([^ *].*)?"${name.replace("@types/", "")}["/:]`;
  return (await clone.run("git", "grep", "-qE", line, "--", ...code, ":!*.json", ":!*.md")).ok;
}
