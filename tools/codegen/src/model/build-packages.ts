import type { PackageManifest } from "../parse/parse-packages.ts";
import { compareText } from "../terms/compare-text.ts";
import type { PackageModel } from "./model.ts";

/** The packages by folder, with the entry points that are modules. */
export function buildPackages(manifests: readonly PackageManifest[]): PackageModel[] {
  return manifests
    .map(({ folder, name, version, description, license, files, exports, folderEntries }) => ({
      folder,
      name,
      version,
      description,
      license,
      files,
      // What is not exported on purpose is null.
      entryPoints: Object.keys(exports).filter((key) => !key.endsWith(".json") && exports[key] !== null),
      folderEntries,
    }))
    .toSorted((a, b) => compareText(a.folder, b.folder));
}
