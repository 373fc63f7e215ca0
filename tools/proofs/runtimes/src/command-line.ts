import { join } from "node:path";
import { must } from "@tools/clone/execute";
import { type Found, findProgram } from "@tools/system";
import { environment } from "./environment.ts";
import type { FoundNode } from "./nodes.ts";
import type { Runtime } from "./runtime.ts";

const dependency = (name: string): Promise<Found> =>
  findProgram([join(import.meta.dirname, "../node_modules/.bin", name)]);

/** It may read the packages, and be the server of the fixtures; nothing is fetched from elsewhere. */
const denoFlags = ["run", "--quiet", "--no-remote", "--allow-read", "--allow-net=127.0.0.1"];

/** The runtimes that are started with a program, each with an ES module and with CommonJS. */
export async function commandLineRuntimes(nodes: readonly FoundNode[]): Promise<readonly Runtime[]> {
  const programs: readonly { name: string; found: Found; flags: readonly string[] }[] = [
    ...nodes.map((found) => ({ name: `Node ${found.line}`, found, flags: [] })),
    { name: "Deno", found: await dependency("deno"), flags: denoFlags },
    { name: "Bun", found: await dependency("bun"), flags: [] },
  ];
  return programs.flatMap(({ name, found, flags }) => [
    runtime(`${name}, ES modules`, found, [...flags, "main.mjs"]),
    runtime(`${name}, CommonJS`, found, [...flags, "main.cjs"]),
  ]);
}

function runtime(name: string, found: Found, args: readonly string[]): Runtime {
  return {
    name,
    found,
    run: async ({ folder, home }) => {
      const printed = await must(folder, environment(home), found.path, ...args);
      return { outcomes: JSON.parse(printed) };
    },
  };
}
