import { readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type UserConfig } from "tsdown";

/** The libraries that become part of the program; their licences go with it. */
const widths = realpathSync(join(import.meta.dirname, "node_modules/fast-string-width"));
const distances = realpathSync(join(import.meta.dirname, "node_modules/fastest-levenshtein"));
const yaml = realpathSync(join(import.meta.dirname, "node_modules/yaml"));

/** A program, not a library: ES modules for Node alone, no declarations, a chunk for each command. */
const config: UserConfig = defineConfig({
  entry: { "http-4xx": "src/http-4xx.ts" },
  format: "esm",
  platform: "node",
  target: "node20",
  copy: [
    { from: "src/schemas/*.json", to: "dist/schemas" },
    { from: join(widths, "license"), to: "dist/licenses", rename: "fast-string-width" },
    {
      from: join(widths, "../fast-string-truncated-width/license"),
      to: "dist/licenses",
      rename: "fast-string-truncated-width",
    },
    { from: join(distances, "LICENSE.md"), to: "dist/licenses", rename: "fastest-levenshtein" },
    { from: join(yaml, "LICENSE"), to: "dist/licenses", rename: "yaml" },
  ],
  dts: false,
  outputOptions: { comments: { jsdoc: false, annotation: true, legal: true } },
  hash: false,
  fixedExtension: false,
  logLevel: "warn",
  hooks: {
    "build:done": () => {
      const folder = join(import.meta.dirname, "dist/schemas");
      for (const path of readdirSync(folder).map((name) => join(folder, name))) {
        writeFileSync(path, JSON.stringify(JSON.parse(readFileSync(path, "utf8"))));
      }
    },
  },
});

export default config;
