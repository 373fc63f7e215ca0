import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { watch } from "node:fs";
import { join } from "node:path";

/**
 * `pnpm site:dev`: shows the site while it is edited. After an edit in `spec/` the packages are made anew, and after any
 * edit the pages that are open load again. A mistake in `spec/` is printed, and what was shown before stays.
 */
const root = join(import.meta.dirname, "../../..");
let preview: ChildProcess = start();
let pending: NodeJS.Timeout | undefined;
let isSpecEdited = false;

watch(join(root, "site/src"), { recursive: true }, () => soon());
watch(join(root, "spec"), { recursive: true }, (_, name) => {
  if (name?.startsWith("schema") === true) return;
  isSpecEdited = true;
  soon();
});

function start(): ChildProcess {
  const args = ["--import", "tsx", join(import.meta.dirname, "preview.ts")];
  return spawn(process.execPath, args, { stdio: "inherit" });
}

/** Editors write a file in several steps. */
function soon(): void {
  clearTimeout(pending);
  pending = setTimeout(refresh, 100);
}

function refresh(): void {
  if (isSpecEdited) {
    isSpecEdited = false;
    const generate = join(root, "tools/codegen/bin/generate.mjs");
    const { status } = spawnSync(process.execPath, [generate, "--build"], { stdio: "inherit" });
    if (status !== 0) return;
  }
  const restart = () => {
    preview = start();
  };
  // Whoever made a mistake in the site has ended it.
  if (preview.exitCode !== null) {
    restart();
  } else {
    preview.once("exit", restart);
    preview.kill();
  }
}

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    preview.kill();
    process.exit();
  });
}
