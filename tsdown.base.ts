import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { UserConfig } from "tsdown";

/**
 * How every published package is built: one ESM and one CommonJS file for each entry, each with its own types.
 * `entry` may hold globs (`{ "vendors/*": "src/generated/vendors/*.ts" }`), so that a new vendor or locale needs no edit.
 * `copy` names the JSON files that are published as they are, but for the spaces between. `import` may share the
 * declarations of `require` where `exports` ends with them as `default`: TypeScript up to 5.3 writes no declaration file
 * that names a type of a file which it would not be given, and it looks for one through every condition that is met.
 */
export function library(
  entry: Record<string, string>,
  copy: NonNullable<UserConfig["copy"]> = [],
  declarations: "each" | "shared" = "each",
): UserConfig {
  let formats = 0;
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
    hooks: {
      "build:done": ({ options: { outDir, entry } }) => {
        formats += 1;
        if (formats < 2) return;
        tighten(outDir);
        if (declarations === "shared") for (const name of Object.keys(entry)) share(join(outDir, name));
      },
    },
  };
}

function share(path: string): void {
  writeFileSync(`${path}.d.ts`, `export * from "./${basename(path)}.cjs";\n`);
}

function tighten(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const path = join(folder, name);
    const json = name.endsWith(".json") ? readFileSync(path, "utf8") : "";
    // One that an earlier build has left is tight already.
    if (json.includes("\n")) writeFileSync(path, JSON.stringify(JSON.parse(json)));
    if (/\.c?[jt]s$/.test(name)) writeWithoutRegions(path);
  }
}

/** The bundler says where each part came from, in files that nobody here has. */
function writeWithoutRegions(path: string): void {
  const code = readFileSync(path, "utf8");
  const kept = code.replaceAll(/^\/\/#(?:end)?region\b.*\n/gm, "");
  if (kept !== code) writeFileSync(path, kept);
}

/** The last vendor, or the last document, may have gone; tsdown stops at a glob without files. */
function hasFiles(source: string): boolean {
  const folder = dirname(source);
  return !source.includes("*") || (existsSync(folder) && readdirSync(folder).length > 0);
}
