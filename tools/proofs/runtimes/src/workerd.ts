import { copyFile, mkdtemp } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { findProgram } from "@tools/system";
import { start } from "@tools/system/start";
import { build } from "esbuild";
import { environment } from "./environment.ts";
import type { Project } from "./project.ts";
import type { Run, Runtime } from "./runtime.ts";

const configuration = createRequire(import.meta.url).resolve("@tools/servers/workerd.capnp");

export async function workerdRuntime(): Promise<Runtime> {
  const found = await findProgram([join(import.meta.dirname, "../node_modules/.bin/workerd")]);
  const withoutSockets = "workerd has no ports of its own to listen on";
  return { name: "workerd", found, withoutSockets, run: (project) => run(found.path, project) };
}

async function run(workerd: string, project: Project): Promise<Run> {
  const folder = await bundle(project);
  // It tells the port that it was given on a channel for whoever starts it.
  const args = ["serve", "workerd.capnp", "--control-fd=1"];
  const { line, stop } = await start(folder, environment(project.home), workerd, ...args);
  try {
    const response = await fetch(`http://127.0.0.1:${JSON.parse(line).port}/`);
    if (!response.ok) throw new Error(`workerd answered ${response.status}: ${await response.text()}`);
    return { outcomes: await response.json() };
  } finally {
    await stop();
  }
}

/** A worker is one file, as Wrangler would bundle it. */
async function bundle({ folder, home }: Project): Promise<string> {
  const worker = await mkdtemp(join(home, "workerd-"));
  await copyFile(configuration, join(worker, "workerd.capnp"));
  await build({
    entryPoints: [join(folder, "worker.mjs")],
    outfile: join(worker, "worker.js"),
    format: "esm",
    bundle: true,
    platform: "neutral",
    logLevel: "silent", // what it has to say comes with the error
  });
  return worker;
}
