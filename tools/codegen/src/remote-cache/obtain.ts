import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { SpecError } from "../terms/diagnostics.ts";
import type { GeneratedFile } from "../terms/generated-file.ts";
import { type Shared, sharedFile } from "./shared-file.ts";

/**
 * What the generator makes of the spec, through Turborepo: from its cache, which may be that of other machines as well,
 * or made now. Throws a `SpecError` when the spec has mistakes. Undefined when Turborepo has no answer, or one that was
 * made from something else than `inputs`, such as a spec that was edited meanwhile.
 */
export function obtain(
  root: string,
  inputs: string,
): { summary: string; files: readonly GeneratedFile[] } | undefined {
  rmSync(join(root, sharedFile), { force: true });
  spawnSync(join(root, "node_modules/.bin/turbo"), ["run", "generate", "--filter=@tools/codegen"], {
    cwd: root,
    stdio: "ignore",
    shell: process.platform === "win32",
  });
  const shared = readShared(root);
  if (shared?.inputs !== inputs) return undefined;
  if ("diagnostics" in shared.outcome) throw new SpecError(shared.outcome.diagnostics);
  return shared.outcome;
}

function readShared(root: string): Shared | undefined {
  try {
    return JSON.parse(readFileSync(join(root, sharedFile), "utf8")) as Shared; // as share.ts has written it
  } catch {
    return undefined; // not there, or torn
  }
}
