#!/usr/bin/env node
// @ts-check
import { readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readStamp } from "../src/stamp/stamp.mjs";

/*
 * Plain JavaScript on purpose: loading TypeScript and ts-morph takes ten times as long as seeing that nothing has
 * changed, which is what most runs find.
 */
const usage = `Usage: pnpm generate [--check] [--changeset] [--released]

Regenerates what is made from spec/, builds it and says what changed.

  --check      only says what that would change; fails if that is anything
  --changeset  writes what the spec edits mean for the next release to .changeset/spec.md
  --released   remembers the spec as that of the version that the packages have
  --build      builds the packages, as pnpm generate does
  --root       the workspace, if it is another one
  --help       this text`;

const { check, build, changeset, released, ...options } = readArguments();
if (options.help) {
  console.log(usage);
  process.exit(0);
}
const root = resolve(options.root);
const stamp = changeset || released ? undefined : readStamp(root);
const { report, ok } = stamp === undefined ? await generate() : { report: stamp, ok: true };
const built = !ok || !build || check || (await runBuild(report?.deleted ?? 0));
if (!built) console.error("error build: the source is generated, but its build failed; see above");
if (report !== undefined && built) {
  const { summary, written, unchanged, deleted } = report;
  const seconds = (performance.now() / 1000).toFixed(2);
  console.log(summary);
  console.log(`${written} written, ${unchanged} unchanged, ${deleted} deleted, in ${seconds} s`);
}
process.exitCode ||= ok && built ? 0 : 1;

/** A slip in the command line is answered with what there is, not with a stack. */
function readArguments() {
  try {
    return parseArgs({
      options: {
        check: { type: "boolean", default: false },
        build: { type: "boolean", default: false },
        changeset: { type: "boolean", default: false },
        released: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
        root: { type: "string", default: join(import.meta.dirname, "../../..") },
      },
    }).values;
  } catch (error) {
    console.error(`error arguments: ${error instanceof Error ? error.message : error}\n\n${usage}`);
    return process.exit(2);
  }
}

async function generate() {
  if (build && !check && !(await installNeeded())) return { ok: false, report: undefined };
  if (!("Deno" in globalThis)) (await import("tsx/esm/api")).register();
  const { run } = await import("../src/run.ts");
  // A check takes nobody's word for it, and a release is told from the model, which is not shared. Asking takes longer
  // than generating while there is nobody to ask.
  const shared = Boolean(process.env.TURBO_TOKEN) && build && !check && !changeset && !released;
  const { ok, report, model } = await run(root, { check, shared });
  return { ok: (model === undefined || (await tellRelease(model))) && ok, report };
}

/** A fresh clone needs nothing but `pnpm generate`. */
async function installNeeded() {
  const { install } = await import("./install.mjs");
  return install(root);
}

/** @param {import("../src/model/model.ts").Model} model */
async function tellRelease(model) {
  if (!changeset && !released) return true;
  const { recordRelease, runChangeset } = await import("../src/release/run-release.ts");
  if (released && !check) await recordRelease(root, model);
  return !changeset || runChangeset(root, model, { check });
}

/**
 * What changed is built at once: the packages in the workspace import each other's builds. Turbo restores an earlier
 * build without deleting what lies there, and what was made of a deleted file must not be published.
 * @param {number} deleted
 * @returns {Promise<boolean>} whether it went well
 */
async function runBuild(deleted) {
  // Not needed to see that nothing has changed, and slow to load.
  const { spawnSync } = await import("node:child_process");
  for (const name of deleted > 0 ? readdirSync(join(root, "packages")) : []) {
    rmSync(join(root, "packages", name, "dist"), { recursive: true, force: true });
  }
  const turbo = join(root, "node_modules/.bin/turbo");
  const { status } = spawnSync(turbo, ["run", "build", "--output-logs=errors-only"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  return status === 0;
}
