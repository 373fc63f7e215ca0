import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeWith } from "@tools/system";
import { build } from "esbuild";
import { Program, programs } from "../program.ts";
import { behind, type Served, testHandler } from "./test-handler.ts";

const workerd = await Program.ofDependency("workerd");

/** A worker is one file, as Wrangler would bundle it. */
async function bundle(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "http-4xx-workerd-"));
  await copyFile(join(programs, "workerd.capnp"), join(folder, "workerd.capnp"));
  await build({
    entryPoints: [join(programs, "worker.mjs")],
    outfile: join(folder, "worker.js"),
    bundle: true,
    format: "esm",
    platform: "neutral",
  });
  return folder;
}

async function start(): Promise<Served> {
  const folder = await bundle();
  // It tells the port that it was given on a channel for whoever starts it.
  const { line, stop } = await workerd.start("serve", join(folder, "workerd.capnp"), "--control-fd=1");
  return behind(JSON.parse(line).port, async () => {
    await stop();
    await rm(folder, { recursive: true });
  });
}

describeWith("workerd", workerd, () => {
  testHandler(start, { withheld: ["Connection", "Upgrade"] });
});
