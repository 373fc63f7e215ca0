import type { PackageModel } from "../../model/model.ts";
import type { GeneratedFile } from "../../terms/generated-file.ts";
import { markdownTable } from "../markdown-table.ts";

/** What the README of them all says of each package: the description in its manifest. */
export function* packagesTable(packages: readonly PackageModel[]): Iterable<GeneratedFile> {
  const rows = packages.map(({ folder, name, description }) => [
    `[\`${name}\`](${folder}/README.md)`,
    description,
  ]);
  yield { path: "README.md", part: "packages", text: markdownTable(["package", "gives"], rows) };
}
