/** What the command needs of the generator: bin/load.mjs loads it as one file. */

export { recordRelease, runChangeset } from "./release/run-release.ts";
export { share } from "./remote-cache/share.ts";
export { run } from "./run.ts";
