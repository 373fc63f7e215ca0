// @ts-check
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { Script } from "node:vm";
import { filesMatching } from "../src/terms/workspace-files.mjs";

/*
 * Loading is most of what a run takes: TypeScript, inside ts-morph, has nine megabytes. Under Node the generator is
 * bundled once for each state of its source, what it depends on once for each lockfile, and V8 compiles each bundle once.
 */
const codegen = join(import.meta.dirname, "..");
const cache = join(codegen, "node_modules/.cache/bundle");
const libraries = ["ts-morph", "yaml", "zod"];
const ownFiles = ["bin/load.mjs", "../../pnpm-lock.yaml"];
/** @type {(name: string) => any} */
const require = createRequire(import.meta.url);

/**
 * The generator, the digest of its source, and what to call once it has done its work: that keeps what V8 has compiled.
 * @returns {Promise<{ generator: typeof import("../src/main.ts"); digest?: string; keep: () => void }>}
 */
export async function load() {
  if ("Deno" in globalThis) return { generator: await import("../src/main.ts"), keep: () => {} };
  const bundles = new Map();
  /** @param {string} name */
  const required = (name) => {
    if (!libraries.includes(name)) return require(name);
    const found = bundles.get(name) ?? library(name);
    bundles.set(name, found);
    return found.exports;
  };
  const sources = filesMatching(codegen, ["src/**"]).filter((path) => !path.includes(".test."));
  const digest = digestOf([...sources, ...ownFiles]);
  const own = bundle(
    "generator",
    digest,
    { entryPoints: [join(codegen, "src/main.ts")], external: libraries },
    // TypeScript is loaded once something is asked of it, which most runs do not.
    (name) =>
      name === "ts-morph" ? new Proxy({}, { get: (_, key) => required(name)[key] }) : required(name),
  );
  const generator = /** @type {typeof import("../src/main.ts")} */ (own.exports);
  return { generator, digest, keep: () => [own, ...bundles.values()].forEach(({ keep }) => void keep()) };
}

/**
 * Modules in TypeScript that import nothing but each other, types, and what Node has.
 * @param {string} root
 * @param {readonly string[]} paths
 * @returns {any[]} in the same order
 */
export function loadModules(root, paths) {
  const contents = paths.map((path, index) => `export * as m${index} from "./${path}";`).join("\n");
  const { exports, keep } = bundle(
    "modules",
    digestOf([...paths.map((path) => relative(codegen, join(root, path))), ...ownFiles]),
    {
      stdin: { contents, resolveDir: root },
      packages: "external",
      // A change of what is imported from there would not be seen; nobody finds it in the cache.
      external: paths.map((path) => join(root, dirname(path), "src/*")),
    },
  );
  keep();
  return paths.map((_, index) => exports[`m${index}`]);
}

/** @param {string} name */
function library(name) {
  const contents = `module.exports = require("${name}")`;
  return bundle(name, digestOf(ownFiles), { stdin: { contents, resolveDir: codegen } });
}

/** @param {readonly string[]} paths from tools/codegen */
function digestOf(paths) {
  const hash = createHash("sha256");
  for (const path of paths) {
    const content = contentOf(join(codegen, path)) ?? "";
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex").slice(0, 32);
}

/**
 * @param {string} name
 * @param {string} digest of all that it is made from
 * @param {import("esbuild").BuildOptions} options
 * @param {(name: string) => any} [required] answers what it imports
 * @returns {{ exports: Record<string, any>; keep: () => void }}
 */
function bundle(name, digest, options, required = require) {
  const file = join(cache, `${name}-${digest}.cjs`);
  // esbuild writes ASCII, which V8 keeps in half the memory.
  const code = contentOf(file)?.toString("latin1") ?? build(options);
  const compiledFile = `${file}.${process.version}-${process.arch}`;
  const cachedData = contentOf(compiledFile);
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${code}\n})`, {
    filename: file,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, required, module, file, cache);
  const keep = () => {
    if (cachedData !== undefined && !script.cachedDataRejected) return;
    replace(name, [
      [file, code],
      [compiledFile, script.createCachedData()],
    ]);
  };
  return { exports: module.exports, keep };
}

/** @param {import("esbuild").BuildOptions} options */
function build(options) {
  /** @type {typeof import("esbuild")} */
  const esbuild = require("esbuild");
  const { outputFiles } = esbuild.buildSync({
    ...options,
    bundle: true,
    format: "cjs",
    platform: "node",
    target: `node${process.versions.node}`,
    minifyWhitespace: true,
    minifySyntax: true,
    supported: { "dynamic-import": false },
    logLevel: "error",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

/**
 * In the place of earlier ones of that name. What cannot be kept, in a folder that is read-only, is made again.
 * @param {string} name
 * @param {readonly (readonly [file: string, content: string | Buffer])[]} files
 */
function replace(name, files) {
  try {
    mkdirSync(cache, { recursive: true });
    for (const [file, content] of files) {
      writeFileSync(`${file}.${process.pid}`, content);
      renameSync(`${file}.${process.pid}`, file);
    }
    const [current = ""] = files.flatMap(([file]) => file.slice(dirname(file).length + 1));
    for (const other of readdirSync(cache)) {
      if (other.startsWith(`${name}-`) && !other.startsWith(current))
        rmSync(join(cache, other), { force: true });
    }
  } catch {
    // Only slower.
  }
}

/** @param {string} file */
function contentOf(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined; // not there
  }
}
