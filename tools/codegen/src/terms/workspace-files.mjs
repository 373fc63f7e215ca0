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
  "spec/schema/*.json",
];

/** Written by hand but for the parts that say so. */
export const partlyGenerated = ["packages/*/README.md"];

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
export const notInputs = ["spec/schema/**"];

/**
 * The files of the workspace at `root` that match one of the patterns, by path; links to files are followed.
 * @param {string} root
 * @param {readonly string[]} patterns
 * @returns {string[]}
 */
export function filesMatching(root, patterns) {
  const paths = patterns.flatMap((pattern) => matches(root, "", pattern.split("/")));
  return [...new Set(paths)].sort();
}

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
  const escaped = pattern.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replace(/\*\*$/, "\0").replaceAll("*", "[^/]*").replace("\0", ".+")}$`);
}

/**
 * @param {string} root
 * @param {string} folder "" or a path that ends in a slash
 * @param {readonly string[]} pattern
 * @returns {string[]}
 */
function matches(root, folder, [step = "", ...rest]) {
  if (!step.includes("*")) return found(root, `${folder}${step}`, kindOf(root, `${folder}${step}`), rest);
  const expression = step === "**" ? /./ : expressionOf(step);
  return (
    entriesIn(root, folder)
      .filter(({ path }) => expression.test(path.slice(folder.length)))
      // Below `**` a link to a folder is not followed: it may lead in a circle.
      .flatMap(({ path, kind, isLink }) =>
        found(root, path, kind, step === "**" && kind === "folder" && !isLink ? ["**"] : rest),
      )
  );
}

/**
 * @param {string} root
 * @param {string} path
 * @param {Kind} kind
 * @param {readonly string[]} rest of the pattern
 */
function found(root, path, kind, rest) {
  if (rest.length > 0) return kind === "folder" ? matches(root, `${path}/`, rest) : [];
  return kind === "file" ? [path] : [];
}

/** @typedef {"file" | "folder" | undefined} Kind */

/**
 * None where there is no such folder.
 * @param {string} root
 * @param {string} folder
 * @returns {{ path: string; kind: Kind; isLink: boolean }[]}
 */
function entriesIn(root, folder) {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true }).map((entry) => {
      const path = `${folder}${entry.name}`;
      const kind = entry.isFile() ? "file" : entry.isDirectory() ? "folder" : kindOf(root, path);
      return { path, kind, isLink: entry.isSymbolicLink() };
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
