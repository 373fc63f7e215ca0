import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

/** The files that a word names. A shell expands `*.log` itself; Windows', and quotes, leave that to the program. */
export function expand(word: string): readonly string[] {
  if (word === "-" || !/[*?]/.test(word) || existsSync(word)) return [word];
  const { root, parts } = partsOf(word, path);
  const found = parts.reduce<readonly string[]>(
    (folders, part) => folders.flatMap((folder) => inside(folder, part)),
    [root],
  );
  return found.length === 0 ? [word] : found;
}

/** Where a pattern begins, and its folders and names: of `C:\\logs\\*.log` and `\\\\server\\share\\*.log` with `path.win32`. */
export function partsOf(
  word: string,
  { parse, sep }: Pick<typeof path, "parse" | "sep">,
): { readonly root: string; readonly parts: readonly string[] } {
  const { root } = parse(word);
  const parts = word.slice(root.length).split(sep === "\\" ? /[\\/]/ : sep);
  return { root, parts: parts.filter((part) => part !== "") };
}

/** What a part of a pattern matches; Windows knows no case. */
export function patternOf(part: string, sep: string): RegExp {
  const pattern = part
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${pattern}$`, sep === "\\" ? "i" : "");
}

function inside(folder: string, part: string): readonly string[] {
  const isWhole = folder === "" || folder.endsWith("/") || (path.sep === "\\" && /[\\:]$/.test(folder));
  const prefix = isWhole ? folder : `${folder}${path.sep}`;
  if (part === "**") return [folder, ...foldersBelow(folder === "" ? "." : folder, prefix)];
  if (!/[*?]/.test(part)) return existsSync(`${prefix}${part}`) ? [`${prefix}${part}`] : [];
  const pattern = patternOf(part, path.sep);
  return entries(folder)
    .filter(({ name }) => pattern.test(name) && (part.startsWith(".") || !name.startsWith(".")))
    .map(({ name }) => `${prefix}${name}`)
    .sort();
}

function foldersBelow(folder: string, prefix: string): readonly string[] {
  return entries(folder)
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => [
      `${prefix}${name}`,
      ...foldersBelow(`${prefix}${name}`, `${prefix}${name}${path.sep}`),
    ]);
}

function entries(folder: string) {
  try {
    return readdirSync(folder === "" ? "." : folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
