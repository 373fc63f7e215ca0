import { existsSync, readdirSync } from "node:fs";
import { dirname } from "node:path";
import type { UserConfig } from "tsdown";

/**
 * How every published package is built: one ESM and one CommonJS file for each entry, each with its own types.
 * `entry` may hold globs (`{ "vendors/*": "src/generated/vendors/*.ts" }`), so that a new vendor or locale needs no edit.
 * `copy` names the JSON files that are published as they are.
 */
export function library(
  entry: Record<string, string>,
  copy: NonNullable<UserConfig["copy"]> = [],
): UserConfig {
  return {
    entry: Object.fromEntries(Object.entries(entry).filter(([, source]) => hasFiles(source))),
    copy,
    format: ["esm", "cjs"],
    platform: "neutral",
    target: "es2022",
    dts: { oxc: true },
    // `exports.default`, not `module.exports`: the CommonJS build of `import("./nl.ts")` reads `.default` of what it loads.
    cjsDefault: false,
    // Documentation is shipped once, in the declarations: editors read it there, and the code loads faster without.
    outputOptions: { comments: { jsdoc: false, annotation: true, legal: true } },
    hash: false,
    fixedExtension: false,
    logLevel: "warn",
  };
}

/** The last vendor, or the last document, may have gone; tsdown stops at a glob without files. */
function hasFiles(source: string): boolean {
  const folder = dirname(source);
  return !source.includes("*") || (existsSync(folder) && readdirSync(folder).length > 0);
}
