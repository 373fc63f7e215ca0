import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const results = new URL("RESULTS.md", import.meta.url);
/** What is measured apart, because it takes longer than all else. */
type Part = "generator" | "logs";

const parts: readonly Part[] = ["generator", "logs"];
const mark = (part: Part) => [`<!-- ${part} -->`, `<!-- /${part} -->`] as const;

/** Keeps what was measured apart. */
export async function writeReport(report: string): Promise<void> {
  const text = await readFile(results, "utf8");
  const kept = parts.flatMap((part) => partOf(text, part)?.[0] ?? []);
  await write([report, ...kept]);
}

export async function writePart(part: Part, report: string): Promise<void> {
  const text = await readFile(results, "utf8");
  const others = text.replace(partOf(text, part)?.[0] ?? "", "");
  const [start, end] = mark(part);
  await write([others, `${start}\n\n${report}\n\n${end}`]);
}

function partOf(text: string, part: Part): RegExpExecArray | null {
  const [start, end] = mark(part);
  return new RegExp(`${start}.*${end}\n`, "s").exec(text);
}

async function write(blocks: readonly string[]): Promise<void> {
  await writeFile(results, `${blocks.map((block) => block.trim()).join("\n\n")}\n`);
  format(fileURLToPath(results));
}

export function format(...files: readonly string[]): void {
  const biome = fileURLToPath(new URL("../style/node_modules/.bin/biome", import.meta.url));
  execFileSync(biome, ["format", "--write", ...files]);
}
