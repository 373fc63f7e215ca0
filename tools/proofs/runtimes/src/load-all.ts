import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { everySpecifier, type Specifier } from "@tools/packed/specifiers";

/** Two are enough to see that a locale loads, and a worker stays small. */
const otherLocale = /\/(?:locales|guidance)\/(?!(?:en|nl)(?:\.json)?$)/;

/**
 * Programs that load every entry point of the installed packages and export them as `packages`, by specifier: as ES
 * modules without those that need Node's own modules, which a browser lacks, and as CommonJS.
 */
export async function loadAll(project: string): Promise<{ modules: string; commonJs: string }> {
  const loaded = (await everySpecifier(project)).filter(
    ({ name, subpath }) => subpath !== "./package.json" && !otherLocale.test(name),
  );
  const needs = await Promise.all(loaded.map(needsNode));
  const anywhere = loaded.filter((_, index) => !needs[index]).map(({ name }) => name);
  const imports = anywhere.map((name, index) =>
    name.endsWith(".json")
      ? `import path${index} from "${name}" with { type: "json" };`
      : `import * as path${index} from "${name}";`,
  );
  const exported = anywhere.map((name, index) => `  "${name}": path${index},`);
  const required = loaded.map(({ name }) => `  "${name}": require("${name}"),`);
  return {
    modules: [...imports, "export const packages = {", ...exported, "};", ""].join("\n"),
    commonJs: ["module.exports.packages = {", ...required, "};", ""].join("\n"),
  };
}

async function needsNode({ folder, files }: Specifier): Promise<boolean> {
  const target = files["import/default"] ?? files[""] ?? "";
  return /from\s*"node:/.test(await readFile(join(folder, target), "utf8"));
}
