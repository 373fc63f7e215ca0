import type { PackageModel } from "../../model/model.ts";
import type { GeneratedFile } from "../../terms/generated-file.ts";
import { jsonFile } from "../emitter.ts";

/**
 * The manifests for JSR, made of npm's. JSR knows no wildcard and takes source files: each export is listed with the
 * module behind it, which is one of the `generated` paths or was written by hand.
 */
export function* jsrManifests(
  packages: readonly PackageModel[],
  generated: readonly string[],
): Iterable<GeneratedFile> {
  for (const { folder, name, version, license, files, entryPoints, folderEntries } of packages) {
    const own = generated.filter((path) => path.startsWith(`${folder}/`));
    const modules = own.map((path) => path.slice(folder.length + 1));
    const exports = entryPoints.flatMap((entry) => sourcesOf(entry, modules, folderEntries));
    if (exports.length === 0) continue;
    yield jsonFile(`${folder}/jsr.json`, {
      name,
      version,
      license,
      exports: Object.fromEntries(exports),
      publish: {
        include: ["src", ...files.filter((path) => path !== "dist"), "README.md", "LICENSE"],
        exclude: ["src/**/*.test.ts", "src/**/*.test-d.ts", "src/**/testing", "src/**/tsconfig.json"],
      },
    });
  }
}

/** `./vendors/*` is each generated module of that folder, `./node` what is generated, a folder or a file of that name. */
function sourcesOf(
  entryPoint: string,
  generated: readonly string[],
  folderEntries: readonly string[],
): [entryPoint: string, source: string][] {
  const name = entryPoint === "." ? "index" : entryPoint.replace(/^\.\//, "");
  const [before = "", after] = `src/generated/${name}.ts`.split("*");
  if (after !== undefined) {
    return generated
      .filter((path) => path.startsWith(before) && path.endsWith(after))
      .map((path) => [
        entryPoint.replace("*", path.slice(before.length, path.length - after.length)),
        `./${path}`,
      ]);
  }
  const made = [before, `src/${name}/index.ts`].find(
    (path) => generated.includes(path) || folderEntries.includes(path),
  );
  return [[entryPoint, `./${made ?? `src/${name}.ts`}`]];
}
