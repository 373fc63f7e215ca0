import { defineConfig, type ViteUserConfig } from "vitest/config";

/** One configuration for all packages: each runs `vitest run --config ../../vitest.config.ts` in its own folder. */
const config: ViteUserConfig = defineConfig({
  test: {
    // `*.test-d.ts` are type tests, checked by tsc beside the others.
    typecheck: { enabled: true },
    reporters: ["default", "json"],
    // Read by .ci/count.mjs, which adds up the suites.
    outputFile: { json: ".reports/vitest.json" },
    // For what hangs, not for what is slow: a busy machine fails no test.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
  },
});

export default config;
