/** What the command needs of the generator: bin/load.mjs loads it as one file. */
export { share } from "./remote-cache/share.ts";
export { recordRelease, runChangeset } from "./release/run-release.ts";
export { run } from "./run.ts";
