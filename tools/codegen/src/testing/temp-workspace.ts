import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { onTestFinished } from "vitest";
import { type SpecTexts, smallSpec, withComments } from "./small-spec.ts";

export const generator: string = join(import.meta.dirname, "../../bin/generate.mjs");

/** Manifests of packages that export one module and what the spec makes of the small one. */
export const manifests: SpecTexts = {
  "packages/enum/package.json": manifest("enum", [".", "./vendors/*"]),
  "packages/i18n/package.json": manifest("i18n", [".", "./locales/*"]),
};

function manifest(name: string, entryPoints: readonly string[]): string {
  const exports = Object.fromEntries(entryPoints.map((entryPoint) => [entryPoint, "./dist/any.js"]));
  const about = { version: "1.2.3", description: `The ${name}`, license: "MIT" };
  return JSON.stringify({ name: `@scope/http-4xx-${name}`, ...about, exports });
}

/** A workspace of nothing but a spec and two manifests, which goes away with the test. */
export async function tempWorkspace(texts: SpecTexts = smallSpec): Promise<string> {
  const root = await realpath(await mkdtemp(join(tmpdir(), "http-4xx-")));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  await writeTexts(root, { ...withComments(texts), ...manifests });
  return root;
}

export async function writeTexts(root: string, texts: SpecTexts): Promise<void> {
  for (const [path, text] of Object.entries(texts)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the generator in a process of its own. */
export function runGenerator(
  root: string,
  args: readonly string[] = [],
  { env = {}, cwd = root, node = [] as readonly string[] } = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { cwd, env: { ...process.env, NODE_OPTIONS: "", ...env } };
    const child = execFile(
      process.execPath,
      [...node, generator, "--root", root, ...args],
      options,
      (_, stdout, stderr) => resolve({ code: child.exitCode, stdout, stderr }),
    );
  });
}

/** Every file below a folder but what the generator keeps for itself: its text, and when it was last written. */
export async function filesOf(root: string): Promise<Map<string, { text: string; mtime: number }>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith("node_modules"))
    .sort();
  const read = async (path: string) => {
    const [text, { mtimeMs }] = await Promise.all([
      readFile(join(root, path), "utf8"),
      stat(join(root, path)),
    ]);
    return [path, { text, mtime: mtimeMs }] as const;
  };
  return new Map(await Promise.all(paths.map(read)));
}

export async function textsOf(root: string): Promise<Record<string, string>> {
  return Object.fromEntries([...(await filesOf(root))].map(([path, { text }]) => [path, text]));
}
