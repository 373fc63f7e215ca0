import { readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type UserConfig } from "tsdown";
import { commands } from "./src/commands.ts";
import { manualPage } from "./src/manual/page.ts";
import { version } from "./src/version.ts";
import { chunkFileNames, textsApart } from "./tsdown.texts.ts";

/** The libraries that become part of the program; their licences go with it. */
function library(...path: readonly [string, ...string[]]): string {
  return path.reduce(
    (folder, name) => realpathSync(join(folder, name)),
    join(import.meta.dirname, "node_modules"),
  );
}

const licences = {
  "fast-string-width": join(library("fast-string-width"), "license"),
  "fast-string-truncated-width": join(
    library("fast-string-width", "../fast-string-truncated-width"),
    "license",
  ),
  "fastest-levenshtein": join(library("fastest-levenshtein"), "LICENSE.md"),
  yaml: join(library("yaml"), "LICENSE"),
};

/**
 * A program, not a library: for Node alone, no declarations, and all of it inside, the packages of the group too, so that
 * it starts fast and nothing else is installed.
 */
const program: UserConfig = {
  entry: { "http-4xx": "src/http-4xx.ts" },
  platform: "node",
  target: "node20",
  deps: { alwaysBundle: [/^@[^/]+\/http-4xx-/], onlyBundle: false },
  minify: true,
  dts: false,
  hash: false,
  logLevel: "warn",
  plugins: [textsApart],
};

const config: UserConfig[] = defineConfig([
  {
    // A chunk for each command, in CommonJS, which Node loads in less time than modules.
    ...program,
    format: "cjs",
    outExtensions: () => ({ js: ".js" }),
    outputOptions: { chunkFileNames },
    copy: [
      { from: "src/schemas/*.json", to: "dist/schemas" },
      ...Object.entries(licences).map(([rename, from]) => ({ from, to: "dist/licenses", rename })),
    ],
    hooks: { "build:done": finish },
  },
  {
    // One file for whoever has no npm: for Deno, Bun and Node.
    ...program,
    format: "esm",
    outDir: "dist/single",
    outputOptions: { codeSplitting: false },
  },
]);

async function finish(): Promise<void> {
  const dist = join(import.meta.dirname, "dist");
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  writeFileSync(join(dist, "http-4xx.1"), manualPage(all, version));
  writeFileSync(join(dist, "package.json"), JSON.stringify({ type: "commonjs" }));
  for (const name of readdirSync(join(dist, "schemas"))) {
    const path = join(dist, "schemas", name);
    writeFileSync(path, JSON.stringify(JSON.parse(readFileSync(path, "utf8"))));
  }
}

export default config;
