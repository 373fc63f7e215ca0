import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesMatching } from "../terms/workspace-files.mjs";

/** What is written by hand of a package and decides what is generated for it. */
export interface PackageText {
  /** `packages/<name>`. */
  readonly folder: string;
  /** The text of its `package.json`. */
  readonly manifest: string;
  /** Its entry points that are folders, `src/node/index.ts`: an export called `./node` leads there. */
  readonly folderEntries: readonly string[];
}

/** Every package with a manifest, by folder. */
export function readPackages(root: string): PackageText[] {
  const folderEntries = filesMatching(root, ["packages/*/src/*/index.ts"]);
  return filesMatching(root, ["packages/*/package.json"]).map((path) => {
    const folder = path.replace(/\/package\.json$/, "");
    const own = folderEntries.filter((entry) => entry.startsWith(`${folder}/`));
    return {
      folder,
      manifest: readFileSync(join(root, path), "utf8"),
      folderEntries: own.map((entry) => entry.slice(folder.length + 1)),
    };
  });
}
