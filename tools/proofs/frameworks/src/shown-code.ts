import { readFile } from "node:fs/promises";
import { join } from "node:path";

export const root: string = join(import.meta.dirname, "../../../..");

/** A block of code behind a comment that names the file it is from. */
const block = /(?<=^<!-- code: (?<file>\S+) -->\n\n```typescript\n)[\s\S]*?(?=^```$)/gm;

/** The files that a page says it shows, from the root. */
export function shownFiles(page: string): readonly string[] {
  return [...page.matchAll(block)].map(({ groups }) => groups?.file ?? "");
}

/** The page with its blocks as their files are now. */
export async function withShownCode(page: string): Promise<string> {
  const files = shownFiles(page);
  const codes = await Promise.all(files.map((file) => readFile(join(root, file), "utf8")));
  return page.replace(block, () => codes.shift() ?? "");
}
