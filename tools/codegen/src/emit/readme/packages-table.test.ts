import { expect, test } from "vitest";
import type { PackageModel } from "../../model/model.ts";
import { packagesTable } from "./packages-table.ts";

function packageOf(name: string, description: string): PackageModel {
  const [folder, rest] = [`packages/${name}`, { license: "MIT", files: [], folderEntries: [] }];
  return { ...rest, folder, name: `@scope/${name}`, version: "1.2.3", description, entryPoints: ["."] };
}

test("a package has a row, with the description in its manifest", () => {
  const files = [...packagesTable([packageOf("one", "One thing"), packageOf("other", "This | that")])];
  const text = `\
| package                                    | gives        |
| ------------------------------------------ | ------------ |
| [\`@scope/one\`](packages/one/README.md)     | One thing    |
| [\`@scope/other\`](packages/other/README.md) | This \\| that |
`;
  expect(files).toEqual([{ path: "README.md", part: "packages", text }]);
});
