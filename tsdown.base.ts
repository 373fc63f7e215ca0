import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { UserConfig } from "tsdown";

/**
 * How every published package is built: one ESM and one CommonJS file for each entry, each with its own types.
 * `entry` may hold globs (`{ "vendors/*": "src/generated/vendors/*.ts" }`), so that a new vendor or locale needs no edit.
 * `copy` names the JSON files that are published as they are, but for the spaces between.
 */
export function library(
  entry: Record<string, string>,
  copy: NonNullable<UserConfig["copy"]> = [],
): UserConfig {
  let formats = 0;
  return {
    entry,
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
    hooks: {
      "build:done": ({ options: { outDir } }) => {
        formats += 1;
        if (formats === 2) tighten(outDir);
      },
    },
  };
}

/** What is installed is said once: declarations for `require`, which `import` points to, and JSON without spaces. */
function tighten(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const path = join(folder, name);
    if (name.endsWith(".json")) writeFileSync(path, JSON.stringify(JSON.parse(readFileSync(path, "utf8"))));
    if (name.endsWith(".d.ts")) pointToCommonJs(path);
  }
}

/** A default export stays: what `import` takes for the default of CommonJS is the whole module. */
function pointToCommonJs(path: string): void {
  const text = readFileSync(path, "utf8");
  const commonJs = readFileSync(path.replace(/\.ts$/, ".cts"), "utf8");
  const exported = text.slice(text.lastIndexOf("\nexport "));
  if (/\bdefault\b/.test(exported) || commonJs.replaceAll('.cjs"', '.js"') !== text) return;
  writeFileSync(path, `export * from "./${basename(path, ".d.ts")}.cjs";\n`);
}
