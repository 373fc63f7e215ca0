import { cp, mkdir, readdir, readFile, rm, symlink } from "node:fs/promises";
import { join } from "node:path";

const here = join(import.meta.dirname, "..");
const root = join(here, "../../..");

/** Where copies are, so that all they ask for resolves; git ignores it. */
export function copiesFor(purpose: string): string {
  return join(here, ".examples", purpose);
}

/** What a `package.json` of an example says. */
export interface Manifest {
  readonly scripts: { readonly build?: string; readonly start: string };
  /** Asks for a Node that is newer than the oldest that this repository is developed on. */
  readonly engines?: { readonly node: string };
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** A program that somebody copies. */
export interface Example {
  readonly name: string;
  readonly folder: string;
  readonly manifest: Manifest;
  /** All of it that is TypeScript. */
  readonly code: string;
  /** Is built before it starts, or wants another Node: `test:examples` starts it. */
  readonly slow: boolean;
}

/** What is installed here by a name of its own, as another version has the usual one. */
export const otherVersions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "express-4": { express: "express-4" },
  "h3-v1": { h3: "h3-1" },
};

/** Copies the examples of `examples/`, as a newcomer does. Each test has copies of its own. */
export async function copyExamples(purpose: string): Promise<readonly Example[]> {
  const copies = copiesFor(purpose);
  await rm(copies, { recursive: true, force: true });
  await cp(join(root, "examples"), copies, { recursive: true });
  const entries = await readdir(copies, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(names.map((name) => readExample(name, join(copies, name))));
}

async function readExample(name: string, folder: string): Promise<Example> {
  for (const [asked, installed] of Object.entries(otherVersions[name] ?? {})) {
    await mkdir(join(folder, "node_modules"), { recursive: true });
    await symlink(join(here, "node_modules", installed), join(folder, "node_modules", asked));
  }
  const manifest: Manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const slow = manifest.scripts.build !== undefined || manifest.engines !== undefined;
  return { name, folder, manifest, code: await readCode(folder), slow };
}

async function readCode(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => path.endsWith(".ts") && !path.includes("node_modules/", folder.length));
  return (await Promise.all(files.map((path) => readFile(path, "utf8")))).join("\n");
}
