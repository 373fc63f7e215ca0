// @ts-check
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/*
 * Which files are generated, and from which: asked by the stamp, by what compares and writes, and by what machines
 * share. .gitattributes, biome.json, turbo.json and the editor's settings cannot ask; a test holds them to it. Plain
 * JavaScript, because seeing that nothing has changed loads no TypeScript.
 */

/** Nothing but generated files is there. `*` stands for a name or a part of one, a last `**` for all that is below. */
export const generatedFiles = [
  "packages/*/src/generated/**",
  "packages/*/jsr.json",
  "packages/i18n/LOCALES.md",
  "site/src/generated/**",
  "spec/schema/*.json",
];

/** Written by hand but for the parts that say so. */
export const partlyGenerated = ["README.md", "packages/*/README.md"];

/** All that the generated files depend on: the spec, the manifests and entry points, the generator and what it loads. */
export const generatorInputs = [
  "spec/**",
  "packages/*/package.json",
  "packages/*/src/*/index.ts",
  "tools/codegen/bin/**",
  "tools/codegen/src/**",
  "pnpm-lock.yaml",
];

/** What is below the inputs and is none. */
export const notInputs = [
  "spec/schema/**",
  "tools/codegen/src/**/*.test.ts",
  "tools/codegen/src/**/golden/**",
];

/** Folders that come and go without anything in the workspace having changed. */
const passing = new Set(["node_modules", ".turbo", ".reports"]);

/**
 * The files of the workspace at `root` that match one of the patterns, by path; links to files are followed.
 * @param {string} root
 * @param {readonly string[]} patterns
 * @param {Looked} [looked] is told of every path that the answer depends on: those files, and each folder on the way
 * @returns {string[]}
 */
export function filesMatching(root, patterns, looked = () => {}) {
  const paths = patterns.flatMap((pattern) => matches({ root, looked }, "", pattern.split("/")));
  return [...new Set(paths)].sort();
}

/** @typedef {(path: string) => void} Looked */
/** @typedef {{ readonly root: string; readonly looked: Looked }} Walk */

/**
 * Whether a path, which need not be there, matches one of the patterns.
 * @param {string} path
 * @param {readonly string[]} patterns
 */
export function matchesAny(path, patterns) {
  return patterns.some((pattern) => expressionOf(pattern).test(path));
}

/** @param {string} pattern */
function expressionOf(pattern) {
  const any = { "**/": "(?:.*/)?", "**": ".+", "*": "[^/]*" };
  const source = pattern
    .split(/(\*\*\/|\*\*|\*)/)
    .map(
      (part) => any[/** @type {keyof typeof any} */ (part)] ?? part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&"),
    );
  return new RegExp(`^${source.join("")}$`);
}

/**
 * @param {Walk} walk
 * @param {string} folder "" or a path that ends in a slash
 * @param {readonly string[]} pattern
 * @returns {string[]}
 */
function matches(walk, folder, [step = "", ...rest]) {
  if (!step.includes("*")) {
    const path = `${folder}${step}`;
    walk.looked(path);
    return found(walk, path, kindOf(walk.root, path), rest);
  }
  const isDeep = step === "**";
  const expression = isDeep ? /./ : expressionOf(step);
  return entriesIn(walk, folder)
    .filter(({ name }) => expression.test(name))
    .flatMap(({ name, kind, isLink }) => {
      const path = `${folder}${name}`;
      if (kind !== "folder" || !isDeep) return found(walk, path, kind, rest);
      // A link to a folder may lead in a circle.
      return isLink || passing.has(name) ? [] : matches(walk, `${path}/`, ["**"]);
    });
}

/**
 * @param {Walk} walk
 * @param {string} path
 * @param {Kind} kind
 * @param {readonly string[]} rest of the pattern
 */
function found(walk, path, kind, rest) {
  if (rest.length > 0) return kind === "folder" ? matches(walk, `${path}/`, rest) : [];
  if (kind !== "file") return [];
  walk.looked(path);
  return [path];
}

/** @typedef {"file" | "folder" | undefined} Kind */

/**
 * None where there is no such folder.
 * @param {Walk} walk
 * @param {string} folder
 * @returns {{ name: string; kind: Kind; isLink: boolean }[]}
 */
function entriesIn({ root, looked }, folder) {
  looked(folder);
  try {
    return readdirSync(join(root, folder), { withFileTypes: true }).map((entry) => {
      const { name } = entry;
      const kind = entry.isFile()
        ? "file"
        : entry.isDirectory()
          ? "folder"
          : kindOf(root, `${folder}${name}`);
      return { name, kind, isLink: entry.isSymbolicLink() };
    });
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

/**
 * Of what a link leads to; undefined for what is neither, or not there.
 * @param {string} root
 * @param {string} path
 * @returns {Kind}
 */
function kindOf(root, path) {
  try {
    const stat = statSync(join(root, path));
    return stat.isFile() ? "file" : stat.isDirectory() ? "folder" : undefined;
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/**
 * Nothing is there, a file where the path has a folder (such as the `.DS_Store` of a Mac), or a link in a circle.
 * @param {unknown} error
 */
export function isAbsent(error) {
  return (
    error instanceof Error &&
    "code" in error &&
    (error.code === "ENOENT" || error.code === "ENOTDIR" || error.code === "ELOOP")
  );
}
