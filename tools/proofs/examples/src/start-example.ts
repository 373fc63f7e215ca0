import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { delimiter, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { freePorts } from "@tools/system/ports";
import type { Example } from "./examples.ts";

/** An example that runs. */
export interface StartedExample {
  readonly url: string;
  stop(): Promise<void>;
}

const programs = join(import.meta.dirname, "../node_modules/.bin");
const patience = 120_000;

/** Does what `npm start` does in the folder of an example, and waits until it answers. `node` is where its Node is. */
export async function startExample({ folder, manifest }: Example, node?: string): Promise<StartedExample> {
  const { port } = await freePorts(["port"]);
  const env = { ...environment(node), PORT: String(port) };
  // Some read no PORT.
  const command = manifest.scripts.start.replace(/(?<=--port )\d+/, String(port));
  const child = spawn("sh", ["-c", command], { cwd: folder, env, detached: true, stdio: "pipe" });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (printed += text));
  const exited = once(child, "exit");
  const stop = async () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
    await exited;
  };
  const url = `http://localhost:${port}`;
  for (const end = Date.now() + patience; Date.now() < end && child.exitCode === null; await wait(50)) {
    if (await answers(url)) return { url, stop };
  }
  await stop();
  throw new Error(`\`${command}\` in ${folder} does not answer:\n${printed}`);
}

/** Does what `npm run build` does. */
export async function buildExample({ folder, manifest }: Example, node?: string): Promise<void> {
  const { build } = manifest.scripts;
  if (build === undefined) return;
  await promisify(execFile)("sh", ["-c", build], { cwd: folder, env: environment(node) });
}

function environment(node: string | undefined): NodeJS.ProcessEnv {
  const path = [...(node === undefined ? [] : [node]), programs, process.env.PATH].join(delimiter);
  // They tell nobody that they were started, nor ask for what is new.
  const silence = {
    ASTRO_TELEMETRY_DISABLED: "1",
    NEXT_TELEMETRY_DISABLED: "1",
    WRANGLER_SEND_METRICS: "false",
    CLOUDFLARE_CF_FETCH_ENABLED: "false",
  };
  // What Vitest says of itself is none of their business.
  const { NODE_ENV: _, VITEST: __, ...rest } = process.env;
  return { ...rest, ...silence, PATH: path };
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}
