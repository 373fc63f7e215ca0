import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Program, useCases } from "@tools/bytes/use-cases";
import type { Project } from "./projects.ts";
import { median, type Row, type Section } from "./rows.ts";

const run = promisify(execFile);
const tsc = join(import.meta.dirname, "../../../node_modules/.bin/tsc");
const rounds = 5;
const options =
  "--ignoreConfig --noEmit --strict --skipLibCheck --singleThreaded --target es2022 --lib es2022 --module nodenext --types";

/** What the compiler says of itself. */
interface Diagnostics {
  readonly types: number;
  readonly instantiations: number;
  readonly memory: number;
  readonly time: number;
}

interface Cost extends Diagnostics {
  readonly declarations: number;
}

/** What importing a package costs the compiler. */
export async function measureTypeCheck(projects: readonly Project[]): Promise<Section> {
  const rows: Row[] = [];
  for (const { name, programs } of useCases) {
    const costs = new Map<string, Cost>();
    for (const { name: of, project } of projects) {
      const program = programs[of];
      if (program === undefined) continue;
      costs.set(of, await added(project, program));
    }
    const row = (what: string, cost: keyof Cost, more: Partial<Row> = {}): Row => ({
      name: `${name}, ${what}`,
      values: new Map([...costs].map(([of, costOf]) => [of, costOf[cost]])),
      ...more,
    });
    rows.push(
      row("types", "types"),
      row("instantiations", "instantiations"),
      row("bytes of declarations", "declarations"),
      row("kB of memory", "memory", { noise: 0.05 }),
      row("time", "time", { decimals: 2, noise: 0.05 }),
    );
  }
  return {
    title: "Type-check",
    text: "What the compiler makes more than for an empty module; its time, times that for an empty module.",
    rows,
  };
}

async function added(project: string, { imports, expression }: Program): Promise<Cost> {
  const given = "declare const code: number; declare const phrase: string;";
  const [empty, consumer] = [join(project, "empty.mts"), join(project, "consumer.mts")];
  await writeFile(empty, `${given}\nexport {};`);
  await writeFile(consumer, `${imports}\n${given}\nexport const value = ${expression};`);
  const pairs: { empty: Diagnostics; consumer: Diagnostics }[] = [];
  for (let round = 0; round < rounds; round++) {
    pairs.push({ empty: await check(empty), consumer: await check(consumer) });
  }
  const over = (what: keyof Diagnostics) =>
    median(pairs.map((pair) => pair.consumer[what] - pair.empty[what]));
  return {
    types: over("types"),
    instantiations: over("instantiations"),
    memory: over("memory"),
    time: median(pairs.map((pair) => pair.consumer.time / pair.empty.time)),
    declarations: await declarationBytes(project),
  };
}

async function check(path: string): Promise<Diagnostics> {
  const { stdout } = await run(tsc, [...options.split(" "), "", "--extendedDiagnostics", path]);
  const count = (what: string) => Number(new RegExp(`^${what}:\\s+([\\d.]+)`, "m").exec(stdout)?.[1]);
  return {
    types: count("Types"),
    instantiations: count("Instantiations"),
    memory: count("Memory used"),
    time: count("Total time"),
  };
}

/** Of all that the compiler reads but its own library and the program. */
async function declarationBytes(project: string): Promise<number> {
  const { stdout } = await run(tsc, [
    ...options.split(" "),
    "",
    "--listFilesOnly",
    join(project, "consumer.mts"),
  ]);
  const paths = stdout.split("\n").filter((path) => path.startsWith(join(project, "node_modules")));
  const sizes = await Promise.all(paths.map(async (path) => (await readFile(path)).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}
