import { existsSync, readdirSync } from "node:fs";

/** The files that a word names. A shell expands `*.log` itself; Windows', and quotes, leave that to the program. */
export function expand(word: string): readonly string[] {
  if (word === "-" || !/[*?]/.test(word) || existsSync(word)) return [word];
  const parts = word.replaceAll("\\", "/").split("/");
  const start = parts[0] === "" ? "/" : "";
  const found = parts.reduce<readonly string[]>(
    (folders, part) => (part === "" ? folders : folders.flatMap((folder) => inside(folder, part))),
    [start],
  );
  return found.length === 0 ? [word] : found;
}

function inside(folder: string, part: string): readonly string[] {
  const prefix = folder === "" || folder.endsWith("/") ? folder : `${folder}/`;
  if (part === "**") return [folder, ...foldersBelow(folder === "" ? "." : folder, prefix)];
  if (!/[*?]/.test(part)) return existsSync(`${prefix}${part}`) ? [`${prefix}${part}`] : [];
  const pattern = new RegExp(
    `^${part
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replaceAll("*", ".*")
      .replaceAll("?", ".")}$`,
  );
  return entries(folder)
    .filter(({ name }) => pattern.test(name) && (part.startsWith(".") || !name.startsWith(".")))
    .map(({ name }) => `${prefix}${name}`)
    .sort();
}

function foldersBelow(folder: string, prefix: string): readonly string[] {
  return entries(folder)
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => [`${prefix}${name}`, ...foldersBelow(`${prefix}${name}`, `${prefix}${name}/`)]);
}

function entries(folder: string) {
  try {
    return readdirSync(folder === "" ? "." : folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
