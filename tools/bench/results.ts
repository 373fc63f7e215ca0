import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const results = new URL("RESULTS.md", import.meta.url);
const [start, end] = ["<!-- generator -->", "<!-- /generator -->"];
const part = new RegExp(`${start}.*${end}\n`, "s");

/** Keeps what was measured of the generator, which takes longer than all else. */
export async function writeReport(report: string): Promise<void> {
  const [generator = ""] = part.exec(await readFile(results, "utf8")) ?? [];
  await writeFile(results, `${report}\n${generator}`);
  format(fileURLToPath(results));
}

export async function writeGenerator(report: string): Promise<void> {
  const text = (await readFile(results, "utf8")).replace(part, "").trimEnd();
  await writeFile(results, `${text}\n\n${start}\n\n${report}\n\n${end}\n`);
  format(fileURLToPath(results));
}

export function format(...files: readonly string[]): void {
  const biome = fileURLToPath(new URL("../style/node_modules/.bin/biome", import.meta.url));
  execFileSync(biome, ["format", "--write", ...files]);
}
