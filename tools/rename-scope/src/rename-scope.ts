import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { replaceScope, scopeProblem } from "./scope.ts";

const execute = promisify(execFile);

export interface Outcome {
  readonly ok: boolean;
  /** For people: what was done and what to do next, or what is wrong. */
  readonly lines: readonly string[];
}

/**
 * Replaces the scope of the published packages in every text file of the repository. The scope to replace is the one
 * of `packages/enum`, so that a second rename works like the first. Nothing is written unless all is well.
 */
export async function renameScope(root: string, args: readonly string[]): Promise<Outcome> {
  const [to = "", ...rest] = args;
  if (to === "" || rest.length > 0) return refuse("Usage: pnpm rename-scope @your-scope");
  const problem = scopeProblem(to);
  if (problem !== undefined) return refuse(problem);
  const from = await currentScope(root);
  if (from === to) return { ok: true, lines: [`The scope is ${to} already, nothing to do`] };

  const texts = await readTexts(root);
  const taken = [...texts].find(([path, text]) => namesPackages.test(path) && text.includes(`${to}/`));
  // Once mixed with the packages of somebody else, the two could not be told apart again.
  if (taken !== undefined) return refuse(`${to} is the scope of other packages that ${taken[0]} names`);

  const changed = [...texts]
    .map(([path, text]) => ({ path, before: text, after: replaceScope(text, from, to) }))
    .filter(({ before, after }) => before !== after);
  for (const { path, after } of changed) await writeFile(join(root, path), after);
  return { ok: true, lines: [`${from} is ${to} now, in ${changed.length} files. Next:`, ...next] };
}

const namesPackages = /(?:^|\/)(?:package\.json|pnpm-lock\.yaml)$/;

const next = [
  "  pnpm install   # links the packages under their new names",
  "  pnpm format    # imports are sorted by name, and lines may have grown",
  "  pnpm generate  # writes nothing if all went well",
  "  pnpm test",
];

function refuse(reason: string): Outcome {
  return { ok: false, lines: [reason] };
}

async function currentScope(root: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(root, "packages/enum/package.json"), "utf8"));
  const [scope] = String(manifest.name).split("/");
  if (scope === undefined || scopeProblem(scope) !== undefined) {
    throw new Error(`packages/enum/package.json: the name "${manifest.name}" has no scope to replace`);
  }
  return scope;
}

/** The text files that git knows or would add. What lies in spec/documents/ stays byte for byte as it was received. */
async function readTexts(root: string): Promise<ReadonlyMap<string, string>> {
  const { stdout } = await execute("git", ["ls-files", "-coz", "--exclude-standard"], { cwd: root });
  const texts = new Map<string, string>();
  for (const path of stdout
    .split("\0")
    .filter((path) => path !== "" && !path.startsWith("spec/documents/"))) {
    // A file that is deleted but not yet committed is still listed.
    if (!existsSync(join(root, path))) continue;
    const text = await readFile(join(root, path), "utf8");
    if (!text.includes("\0")) texts.set(path, text);
  }
  return texts;
}
