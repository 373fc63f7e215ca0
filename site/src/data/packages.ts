import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A package that people install, as its manifest tells. */
export interface Package {
  readonly name: string;
  readonly description: string;
  readonly install: string;
  /** The first of its README, which a test runs. */
  readonly example: string;
}

const folder = join(import.meta.dirname, "../../../packages");

/** All of them, by name. */
export const packages: readonly Package[] = readdirSync(folder)
  .toSorted()
  .map((name) => {
    // Every manifest of the group has both.
    const manifest = JSON.parse(readFileSync(join(folder, name, "package.json"), "utf8")) as Package;
    const readme = readFileSync(join(folder, name, "README.md"), "utf8");
    const blocks = [...readme.matchAll(/^```.*\n([\s\S]*?)\n```$/gm)].map(([, text = ""]) => text);
    const install = blocks.find((text) => text.startsWith("npm install"));
    const example = blocks.find((text) => text !== install);
    if (install === undefined || example === undefined)
      throw new Error(`packages/${name}/README.md: no code block with npm install, or none beside it`);
    return { name: manifest.name, description: manifest.description, install, example };
  });
