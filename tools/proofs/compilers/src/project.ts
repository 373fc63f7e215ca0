import { cp, mkdir, readdir, writeFile } from "node:fs/promises";
import { join, parse } from "node:path";
import { everySpecifier } from "@tools/packed/specifiers";
import { type Attempt, hasAttributes, moduleOf, nameOf, takesImport, takesRequire } from "./attempt.ts";
import { importAll, requireAll, withoutWeb } from "./every-path.ts";

const programs = join(import.meta.dirname, "../programs");

/** Writes what is compiled beside the installed packages; the answer is the names of the files. */
export async function writeProject(installed: string, attempt: Attempt): Promise<readonly string[]> {
  const folder = join(installed, nameOf(attempt));
  await mkdir(folder);
  const options = {
    target: "es2022",
    module: moduleOf(attempt),
    moduleResolution: attempt.resolution,
    resolveJsonModule: true,
    esModuleInterop: true,
    skipLibCheck: false,
    // The compiler's own libraries; those of the packages are checked all the same.
    skipDefaultLibCheck: true,
    // What others import of the program has to have types that can be written down. Nobody runs it.
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: ".",
    outDir: "out",
    ...attempt.setting.options,
  };
  const config = { compilerOptions: options, include: ["*.d.ts", "*.mts", "*.cts"] };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  await cp(join(programs, "claims.d.ts"), join(folder, "claims.d.ts"));
  await copyPrograms(folder, attempt);
  await writeEveryPath(installed, folder, attempt);
  return (await readdir(folder)).filter((name) => /\.[cm]ts$/.test(name)).sort();
}

/** One text is both kinds of modules, as most people write CommonJS. */
async function copyPrograms(folder: string, attempt: Attempt): Promise<void> {
  const { compiler, setting } = attempt;
  for (const group of setting.folders) {
    // 5.0 finds a name only where a type is declared, which need not be the file that `exports` gives.
    if (group === "declarations" && compiler.line < 5.4) continue;
    for (const file of await readdir(join(programs, group))) {
      const target = join(folder, parse(file).name);
      await cp(join(programs, group, file), `${target}.mts`);
      if (takesImport(attempt)) await cp(join(programs, group, file), `${target}.cts`);
    }
  }
  if (takesRequire(attempt) && setting.folders.includes("web")) {
    await cp(join(programs, "require.cts"), join(folder, "require.cts"));
  }
}

async function writeEveryPath(installed: string, folder: string, attempt: Attempt): Promise<void> {
  const every = [...new Set((await everySpecifier(installed)).map(({ name }) => name))];
  const specifiers = attempt.setting.folders.includes("web") ? every : withoutWeb(every);
  await writeFile(join(folder, "every-path.mts"), importAll(specifiers, hasAttributes(attempt)));
  if (takesRequire(attempt)) await writeFile(join(folder, "every-path.cts"), requireAll(specifiers));
  else if (takesImport(attempt))
    await writeFile(join(folder, "every-path.cts"), importAll(specifiers, false));
}
