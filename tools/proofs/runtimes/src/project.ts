import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installPacked } from "@tools/packed/install";
import { build, type Format } from "esbuild";
import { fingerprint } from "../behaviour/fingerprint.ts";
import { loadAll } from "./load-all.ts";

const tool = join(import.meta.dirname, "..");

/** A project with the packed packages, and beside them the checks and how they are loaded. */
export interface Project {
  readonly folder: string;
  /** A home for what programs leave behind. */
  readonly home: string;
  remove(): Promise<void>;
}

export async function createProject(): Promise<Project> {
  const top = await mkdtemp(join(tmpdir(), "http-4xx-runtimes-"));
  const [folder, home] = [join(top, "project"), join(top, "home")];
  const installed = await installPacked();
  await cp(installed.folder, folder, { recursive: true });
  await installed.remove();
  await mkdir(home);
  await cp(join(tool, "programs"), folder, { recursive: true });
  const { modules, commonJs } = await loadAll(folder);
  await writeFile(join(folder, "packages.mjs"), modules);
  await writeFile(join(folder, "packages.cjs"), commonJs);
  await compile("esm", join(folder, "behaviour.mjs"));
  await compile("cjs", join(folder, "behaviour.cjs"));
  return { folder, home, remove: () => rm(top, { recursive: true, force: true, maxRetries: 3 }) };
}

/** Without the packages: those are loaded by whoever makes the checks. */
async function compile(format: Format, outfile: string): Promise<void> {
  const entry = join(tool, "behaviour/behaviour.ts");
  await build({
    entryPoints: [entry],
    outfile,
    format,
    bundle: true,
    platform: "neutral",
    target: "es2022",
    logLevel: "silent", // what it has to say comes with the error
  });
}

/** What a check has to see, by its name, read from the JSON files as they were packed. */
export async function expectedSights(folder: string): Promise<Readonly<Record<string, string>>> {
  const locales = join(folder, "node_modules/@scope/http-4xx-i18n/dist/locales");
  const tags = (await readdir(locales)).filter((name) => name.endsWith(".json")).sort();
  const catalogs = await Promise.all(
    tags.map(async (name) => JSON.parse(await readFile(join(locales, name), "utf8"))),
  );
  const dutch = catalogs.find(({ locale }) => locale === "nl");
  return {
    "i18n: the Dutch texts, as nl.json has them": JSON.stringify(dutch.messages),
    "i18n: every locale loads by its tag, with all statuses": catalogs
      .map(({ locale, messages }) => `${locale} ${fingerprint(messages)}`)
      .sort()
      .join("\n"),
  };
}
