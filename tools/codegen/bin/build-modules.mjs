// @ts-check
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { pathToFileURL } from "node:url";

/** @typedef {readonly { path: string; text: string; before: string | undefined }[]} Written */

/**
 * Builds nothing but the modules that were written, which is what an edit of a sentence takes: the code of an entry that
 * imports nothing. False when more than that is to be done, or may be: then nothing is done.
 * @param {string} root
 * @param {Written} written
 * @returns {Promise<boolean>}
 */
export async function buildModules(root, written) {
  const sources = written.filter(({ path }) => path.includes("/src/"));
  const packages = new Set(sources.map(({ path }) => path.split("/", 2).join("/")));
  const plans = [...packages].map((folder) => planOf(root, folder, sources));
  const plain = plans.filter((plan) => plan !== undefined);
  if (plain.length < plans.length) return false;
  const { tsdown, declarationOf } = await loadBuilder(root);
  for (const { modules } of plain) {
    for (const { path, text, before } of modules) {
      if (declarationOf(path, text) !== declarationOf(path, before ?? "")) return false;
    }
  }
  for (const { folder, config, entry, copy } of plain) {
    const cwd = join(root, folder);
    const options = { ...config, config: false, cwd, entry, copy, dts: false, clean: false };
    await tsdown.build(/** @type {import("tsdown").InlineConfig} */ (options));
  }
  return true;
}

/**
 * @param {string} root
 * @param {string} folder
 * @param {Written} written
 */
function planOf(root, folder, written) {
  const own = written.filter(({ path }) => path.startsWith(`${folder}/`));
  const config = configOf(join(root, folder));
  if (config === undefined) return undefined;
  /** @type {Record<string, string>} */
  const entry = {};
  const modules = own.filter(({ path }) => path.endsWith(".ts"));
  // JSON is copied; anything else nobody knows here.
  if (own.some(({ path }) => !/\.(?:ts|json)$/.test(path))) return undefined;
  for (const { path, text } of modules) {
    const source = path.slice(folder.length + 1);
    const name = entryOf(config.entry, source);
    if (name === undefined || /^(?:import (?!type )|export .* from )/m.test(text)) return undefined;
    if (![".js", ".cjs"].every((end) => existsSync(join(root, folder, "dist", name + end)))) return undefined;
    entry[name] = source;
  }
  const copy = copiesOf(config.copy ?? [], folder, own);
  return Object.keys(entry).length === 0 || copy === undefined
    ? undefined
    : { folder, config, entry, modules, copy };
}

/**
 * What the configuration says of copying, of the JSON files that were written alone.
 * @param {readonly { from: string; to: string }[]} configured
 * @param {string} folder
 * @param {Written} written
 */
function copiesOf(configured, folder, written) {
  const copies = written
    .filter(({ path }) => path.endsWith(".json"))
    .map(({ path }) => {
      const from = path.slice(folder.length + 1);
      const entry = configured.find((each) => each.from === `${dirname(from)}/*.json`);
      return entry && { ...entry, from };
    });
  return copies.includes(undefined) ? undefined : copies;
}

/**
 * The entry with a wildcard that a module is: a module without one may be in a chunk that several share.
 * @param {Record<string, string>} entries
 * @param {string} source
 */
function entryOf(entries, source) {
  for (const [name, pattern] of Object.entries(entries)) {
    const [before = "", after] = pattern.split("*");
    if (after === undefined || !source.startsWith(before) || !source.endsWith(after)) continue;
    return name.replace("*", source.slice(before.length, source.length - after.length));
  }
  return undefined;
}

/** What `tsdown.config.ts` says, if that is what builds the package. @param {string} folder */
function configOf(folder) {
  const { scripts } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (scripts?.build !== "tsdown") return undefined;
  const require = createRequire(import.meta.url);
  /** @type {typeof import("esbuild")} */
  const esbuild = require("esbuild");
  const { outputFiles } = esbuild.buildSync({
    entryPoints: [join(folder, "tsdown.config.ts")],
    bundle: true,
    format: "cjs",
    platform: "node",
    logLevel: "silent",
    write: false,
    // What is bundled no longer knows where it stands; a plugin asks.
    define: { "import.meta.dirname": JSON.stringify(folder) },
  });
  const module = { exports: { default: undefined } };
  const cwd = process.cwd();
  process.chdir(folder);
  try {
    new Function("module", "exports", "require", outputFiles[0]?.text ?? "")(module, module.exports, require);
  } finally {
    process.chdir(cwd);
  }
  const config = /** @type {any} */ (module.exports.default);
  return typeof config?.entry === "object" ? config : undefined;
}

/** @param {string} root */
async function loadBuilder(root) {
  const require = createRequire(join(root, "package.json"));
  const path = require.resolve("tsdown");
  /** @type {typeof import("tsdown")} */
  const tsdown = await import(pathToFileURL(path).href);
  // Of tsdown's own rolldown, which prints the declarations.
  const rolldown = createRequire(path).resolve("rolldown/experimental");
  const { isolatedDeclarationSync } = await import(pathToFileURL(rolldown).href);
  /** @type {(path: string, text: string) => string} */
  const declarationOf = (file, text) => isolatedDeclarationSync(file.split("/").join(sep), text).code;
  return { tsdown, declarationOf };
}
