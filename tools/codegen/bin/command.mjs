// @ts-check
import { statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { tell } from "../src/stamp/seen.mjs";
import { readStamp } from "../src/stamp/stamp.mjs";

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
if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
  console.error(`error root: ${root} is no folder; name the workspace, in which spec/ is`);
  process.exit(2);
}
process.on("uncaughtException", reportSystemError);
// Turborepo asks for it: what passed on one version of Node has not passed on another.
process.env.NODE_RELEASE = process.version;
process.env.TURBO_TELEMETRY_DISABLED = "1";
const stamp = changeset || released ? { report: undefined, inputs: undefined } : readStamp(root);
const unchanged = stamp.report && { report: stamp.report, ok: true, written: [] };
const { report, ok, written } = unchanged ?? (await generate(stamp.inputs));
const built = !ok || !build || check || (await runBuild(report?.deleted ?? 0));
if (!built) console.error("error build: the source is generated, but its build failed; see above");
if (report !== undefined && ok && built) tell(report);
process.exitCode ||= ok && built ? 0 : 1;

/**
 * What the system refuses, on a full disk or where nobody may write, is told in a line: what was done is undone by then.
 * A fault of ours keeps its stack.
 * @param {Error} error
 */
function reportSystemError(error) {
  const { code, path, syscall } = /** @type {NodeJS.ErrnoException} */ (error);
  const missing = /^Cannot find (?:module|package) '([^']+)'/.exec(error.message)?.[1];
  if (code === "MODULE_NOT_FOUND" || code === "ERR_MODULE_NOT_FOUND") {
    console.error(`error install: ${missing} is not installed; run pnpm install`);
  } else if (code !== undefined && syscall !== undefined) {
    const where = path === undefined ? "" : ` ${relative(root, path)}`;
    console.error(`error system:${where} ${error.message.split(",", 1)[0]}; nothing was changed`);
  } else {
    console.error(error);
  }
  process.exit(1);
}

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

/** @param {import("../src/stamp/seen.mjs").State} [inputs] */
async function generate(inputs) {
  if (build && !check && !(await installNeeded())) return { ok: false, report: undefined, written: [] };
  const { load } = await import("./load.mjs");
  const { generator, digest, keep } = await load();
  // A check takes nobody's word for it, and a release is told from the model, which is not shared. Asking takes longer
  // than generating while there is nobody to ask.
  const shared = Boolean(process.env.TURBO_TOKEN) && build && !check && !changeset && !released;
  const { ok, report, written, model } = await generator.run(root, {
    check,
    shared,
    generator: digest,
    inputs,
  });
  const told = model === undefined || (await tellRelease(generator, model));
  keep();
  return { ok: told && ok, report, written };
}

/** A fresh clone needs nothing but `pnpm generate`. */
async function installNeeded() {
  const { install } = await import("./install.mjs");
  return install(root);
}

/**
 * @param {typeof import("../src/main.ts")} generator
 * @param {import("../src/model/model.ts").Model} model
 */
async function tellRelease({ recordRelease, runChangeset }, model) {
  if (!changeset && !released) return true;
  if (released && !check) await recordRelease(root, model);
  return !changeset || runChangeset(root, model, { check });
}

/** What changed is built at once: the packages in the workspace import each other's builds. @param {number} deleted */
async function runBuild(deleted) {
  // Not needed to see that nothing has changed, and slow to load.
  const { buildPackages } = await import("./build.mjs");
  return buildPackages(root, { deleted, written });
}
