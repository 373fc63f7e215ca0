import { mergeConfig } from "vitest/config";
import base from "../../../vitest.config.ts";

/** The site is made and served once for all tests, which take turns: each has a browser that uses all processors. */
export default mergeConfig(base, {
  test: { globalSetup: "src/set-up.ts", fileParallelism: false, testTimeout: 600_000 },
});
