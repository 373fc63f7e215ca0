import { defineConfig, type UserConfig } from "tsdown";

/** A program, not a library: ES modules for Node alone, no declarations, a chunk for each command. */
const config: UserConfig = defineConfig({
  entry: { "http-4xx": "src/http-4xx.ts" },
  format: "esm",
  platform: "node",
  target: "node20",
  copy: [{ from: "src/schemas/*.json", to: "dist/schemas" }],
  dts: false,
  outputOptions: { comments: { jsdoc: false, annotation: true, legal: true } },
  hash: false,
  fixedExtension: false,
  logLevel: "warn",
});

export default config;
