import { nameOf, resolutions } from "./attempt.ts";
import type { Result } from "./compile.ts";
import { compilers } from "./compilers.ts";
import { type Setting, settings } from "./settings.ts";

/** All runs as a page: for each resolution a table of compilers by settings, then what these stand for. */
export function tried(results: ReadonlyMap<string, Result>): string {
  const sets = fileSets(results);
  const tables = resolutions.flatMap((resolution) => {
    const rows = compilers.map((compiler) => [
      compiler.version,
      ...settings.map((setting) => cell(results.get(nameOf({ compiler, resolution, setting })), sets)),
    ]);
    return [`## \`${resolution}\``, table(["TypeScript", ...settings.map(({ name }) => name)], rows)];
  });
  return `${[
    "# What was compiled",
    "By `pnpm test:compilers`, against the packed packages. `-u` writes it anew.",
    ...tables,
    "Numbers tell which files compiled without an error, all with `skipLibCheck: false`, `declaration` and `target: es2022`. A dash: the compiler does not know an option of the setting, or the resolution.",
    "## Settings",
    table(["setting", "options"], settings.map(described)),
    "## Files",
    "`every-path` imports every path of `exports`, wildcards filled in, and asks for the types of each; with `bare` all but those that name `Response`, `Request` or `Headers`. The others are in [`programs/`](programs).",
    table(
      ["", "files"],
      [...sets].map(([files, number]) => [String(number), files]),
    ),
  ].join("\n\n")}\n`;
}

/** Every distinct list of files, numbered in the order in which it comes up. */
function fileSets(results: ReadonlyMap<string, Result>): ReadonlyMap<string, number> {
  const sets = new Map<string, number>();
  for (const resolution of resolutions) {
    for (const compiler of compilers) {
      for (const setting of settings) {
        const result = results.get(nameOf({ compiler, resolution, setting }));
        if (result !== undefined && !sets.has(listed(result))) sets.set(listed(result), sets.size + 1);
      }
    }
  }
  return sets;
}

function listed({ files }: Result): string {
  return files.map((file) => `\`${file}\``).join(", ");
}

function cell(result: Result | undefined, sets: ReadonlyMap<string, number>): string {
  if (result === undefined) return "-";
  return result.errors.length === 0 ? `${sets.get(listed(result))}` : "**fails**";
}

function described({ name, options }: Setting): readonly string[] {
  const texts = Object.entries(options).map(([option, value]) =>
    value === true ? `\`${option}\`` : `\`${option}: ${JSON.stringify(value)}\``,
  );
  return [name, texts.join(", ")];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
