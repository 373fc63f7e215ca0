import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData, type Package } from "@arethetypeswrong/core";
import { libraries, members, root, type Target } from "@tools/group";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { beforeAll, describe, expect, test } from "vitest";
import { type EntryPoint, entryPoints } from "./entry-points.ts";
import { emptyFolder, packAll, type Tarball } from "./pack.ts";

interface Manifest {
  readonly version: string;
  readonly license?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, Target>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface Opened {
  readonly tarball: Tarball;
  readonly content: Package;
  readonly manifest: Manifest;
  /** Relative to the package: `./dist/index.js`. */
  readonly files: readonly string[];
  readonly entries: readonly EntryPoint[];
}

const opened = new Map<string, Opened>();

beforeAll(async () => {
  const destination = await emptyFolder();
  for (const tarball of await packAll(destination)) opened.set(tarball.folder, open(tarball));
  return () => rm(destination, { recursive: true });
});

function open(tarball: Tarball): Opened {
  const content = createPackageFromTarballData(tarball.bytes);
  const top = `/node_modules/${content.packageName}`;
  const manifest = JSON.parse(content.readFile(`${top}/package.json`)) as Manifest;
  const files = content.listFiles().map((path) => path.replace(top, "."));
  return { tarball, content, manifest, files, entries: entryPoints(manifest.exports, files) };
}

function get(folder: string): Opened {
  const found = opened.get(folder);
  if (found === undefined) throw new Error(`packages/${folder} was not packed`);
  return found;
}

describe.each(members)("$name", ({ folder }) => {
  test("holds what is published and nothing else", () => {
    const { files } = get(folder);
    expect(files).toEqual(expect.arrayContaining(["./package.json", "./README.md", "./LICENSE"]));
    const others = files.filter(
      (file) => !/^\.\/(?:package\.json|README\.md|CONFORMANCE\.md|LOCALES\.md|LICENSE|dist\/.*)$/.test(file),
    );
    expect(others).toEqual([]);
    expect(files.filter((file) => /\.test[.-]/.test(file))).toEqual([]);
  });

  test("holds what was built, no TypeScript but declarations, and no map of a source that is not there", () => {
    const { files } = get(folder);
    expect(files.filter((file) => /(?<!\.d)\.[cm]?ts$/.test(file))).toEqual([]);
    expect(files.filter((file) => /\.(?:map|tgz|log|tsbuildinfo)$/.test(file))).toEqual([]);
  });

  test("holds JSON without spaces", () => {
    const { content, files } = get(folder);
    const texts = files
      .filter((file) => /^\.\/dist\/.*\.json$/.test(file))
      .map((file) => content.readFile(`/node_modules/${content.packageName}/${file.slice(2)}`));
    expect(texts.filter((text) => text !== JSON.stringify(JSON.parse(text)))).toEqual([]);
  });

  test("names its licence, carries its text, and runs no script where it is installed", async () => {
    const { content, manifest } = get(folder);
    expect(manifest.license).toBe("MIT");
    const licence = content.readFile(`/node_modules/${content.packageName}/LICENSE`);
    expect(licence).toBe(await readFile(join(root, "LICENSE"), "utf8"));
    const scripts = Object.keys(manifest.scripts ?? {});
    expect(scripts.filter((script) => /^(?:pre|post)?(?:install|uninstall)$|^prepare/.test(script))).toEqual(
      [],
    );
  });

  test("depends on its own group alone, at its own version", () => {
    const { manifest } = get(folder);
    for (const [name, range] of Object.entries(manifest.dependencies ?? {})) {
      expect(name).toMatch(/^@scope\/http-4xx-/);
      expect(range).toBe(manifest.version);
    }
  });

  test("every path in exports is there, wildcards included", () => {
    const { entries, files } = get(folder);
    for (const entry of entries) {
      for (const file of Object.values(entry.files)) expect(files, entry.subpath).toContain(file);
    }
    expect(entries.length).toBeGreaterThanOrEqual(Object.keys(get(folder).manifest.exports).length);
  });

  test("every entry point that is code has types beside it, for import and for require", () => {
    const code = get(folder).entries.filter((entry) => !entry.subpath.endsWith(".json"));
    for (const entry of code) {
      expect(Object.keys(entry.files).slice(0, 4), entry.subpath).toEqual([
        "import/types",
        "import/default",
        "require/types",
        "require/default",
      ]);
    }
  });

  test("declarations that import shares with require can be named: TypeScript 5.0 finds them as default", () => {
    const { content, entries } = get(folder);
    for (const { subpath, files } of entries) {
      const types = files["import/types"];
      const text = types && content.readFile(`/node_modules/${content.packageName}/${types.slice(2)}`);
      const shares = text !== undefined && /^export \* from "[^"]+\.cjs";\n$/.test(text);
      expect(files.default, subpath).toBe(shares ? files["require/default"] : undefined);
    }
  });

  test("publint finds nothing", async () => {
    const tarball = get(folder).tarball.bytes.buffer;
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });
});

describe.each(libraries)("the types of $name", ({ folder }) => {
  test("are the types wrong? no", async () => {
    const { content, entries } = get(folder);
    const result = await checkPackage(content, { entrypoints: entries.map((entry) => entry.subpath) });
    if (!result.types) throw new Error("the tarball holds no types");
    expect(result.problems).toEqual([]);
  });
});

/** Bytes of what is installed of a package, of these files. */
function bytesOf(folder: string, pattern: RegExp): number {
  const { content } = get(folder);
  const files = content.listFiles().filter((file) => pattern.test(file));
  expect(files).not.toEqual([]);
  return files.reduce((sum, file) => sum + Buffer.byteLength(content.readFile(file)), 0);
}

describe("on disk, in relation to what is told, so that more of that needs no new number", () => {
  test("lookup: code and declarations take less than half of its data", () => {
    expect(bytesOf("lookup", /\.[cm]?[jt]s$/) / bytesOf("lookup", /\/data\.json$/)).toBeLessThan(0.45);
  });

  test("enum: `import` has the declarations that `require` has", () => {
    expect(bytesOf("enum", /\.d\.ts$/) / bytesOf("enum", /\.d\.cts$/)).toBeLessThan(0.02);
  });

  // A text stands twice, in the JSON and in the module; CommonJS reads the JSON.
  test.each([
    ["locales", 0.95],
    ["guidance", 1.15],
  ])("i18n: code and declarations of %s take no more than %d times the JSON of them", (folder, most) => {
    const bytes = (ending: string) => bytesOf("i18n", new RegExp(`/${folder}/[^/]+\\.${ending}$`));
    expect(bytes("[cm]?[jt]s") / bytes("json")).toBeLessThan(most);
  });
});
