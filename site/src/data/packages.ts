import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A package that people install, as its manifest tells. */
export interface Package {
  readonly name: string;
  readonly description: string;
}

const folder = join(import.meta.dirname, "../../../packages");

/** All of them, by name. */
export const packages: readonly Package[] = readdirSync(folder)
  .toSorted()
  .map((name) => {
    // Every manifest of the group has both.
    const manifest = JSON.parse(readFileSync(join(folder, name, "package.json"), "utf8")) as Package;
    return { name: manifest.name, description: manifest.description };
  });
