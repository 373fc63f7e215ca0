import { mergeConfig } from "vitest/config";
import base from "../../../vitest.config.ts";

/**
 * The site is made and served once for all tests, which take turns: each has a browser that uses all processors. The
 * limit is for what hangs: on two processors that others use as well, axe has taken five minutes.
 */
export default mergeConfig(base, {
  test: { globalSetup: "src/set-up.ts", fileParallelism: false, testTimeout: 1_800_000 },
});
