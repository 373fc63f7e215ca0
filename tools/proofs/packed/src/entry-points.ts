import type { Target } from "@tools/group";

export interface EntryPoint {
  /** What a user writes after the package's name: `.`, `./vendors/nginx`. */
  readonly subpath: string;
  /** File by conditions: `{ "import/types": "./dist/vendors/nginx.d.ts", ... }`. */
  readonly files: Readonly<Record<string, string>>;
}

/**
 * The entry points that `exports` promises, wildcards filled in from the files that are there.
 * A name counts as soon as one target of a wildcard matches it, so that a missing partner (types, CommonJS) shows.
 */
export function entryPoints(
  exports: Readonly<Record<string, Target>>,
  files: readonly string[],
): readonly EntryPoint[] {
  return Object.entries(exports).flatMap(([subpath, target]) => {
    const targets = flatten(target);
    const patterns = Object.values(targets);
    if (!subpath.includes("*")) return [{ subpath, files: targets }];
    const names = new Set(patterns.flatMap((pattern) => matches(pattern, files)));
    return [...names].sort().map((name) => ({ subpath: fill(subpath, name), files: fillAll(targets, name) }));
  });
}

function flatten(target: Target, path: readonly string[] = []): Record<string, string> {
  if (typeof target === "string") return { [path.join("/")]: target };
  return Object.assign({}, ...Object.entries(target).map(([key, inner]) => flatten(inner, [...path, key])));
}

function matches(pattern: string, files: readonly string[]): readonly string[] {
  const [before = "", after = ""] = pattern.split("*");
  return files
    .filter((file) => file.startsWith(before) && file.endsWith(after))
    .filter((file) => file.length > before.length + after.length)
    .map((file) => file.slice(before.length, file.length - after.length));
}

function fill(pattern: string, name: string): string {
  return pattern.replaceAll("*", name);
}

function fillAll(targets: Readonly<Record<string, string>>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(targets).map(([path, target]) => [path, fill(target, name)]));
}
