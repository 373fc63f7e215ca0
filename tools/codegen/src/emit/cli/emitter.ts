import { type Emitter, sourceFile } from "../emitter.ts";
import { siteConstant } from "../site-constant.ts";

/** Where the command sends people who want to read more. */
export const cliEmitter: Emitter = {
  name: "cli",
  *emit({ published }) {
    yield sourceFile("packages/cli/src/generated/site.ts", [siteConstant(published.site)]);
  },
};
