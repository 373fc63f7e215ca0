import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type EntryPoint, entryPoints } from "./entry-points.ts";

/** Something that can be imported of an installed package. */
export interface Specifier extends EntryPoint {
  /** In full, as a program writes it: `@scope/http-4xx-enum/vendors/nginx`. */
  readonly name: string;
  /** Where the package is installed. */
  readonly folder: string;
}

/** Every specifier that the `exports` of the installed packages promise, wildcards filled in. */
export async function everySpecifier(project: string): Promise<readonly Specifier[]> {
  const scope = join(project, "node_modules/@scope");
  const specifiers: Specifier[] = [];
  for (const name of (await readdir(scope)).sort()) {
    const folder = join(scope, name);
    const { exports } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    const files = (await readdir(folder, { recursive: true })).map((file) => `./${file}`);
    for (const entry of entryPoints(exports, files)) {
      specifiers.push({ ...entry, name: join("@scope", name, entry.subpath), folder });
    }
  }
  return specifiers;
}
