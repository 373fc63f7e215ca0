import { spawn } from "node:child_process";
import { once } from "node:events";
import { delimiter, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePorts } from "@tools/system/ports";
import type { Example } from "./examples.ts";

/** An example that runs. */
export interface StartedExample {
  readonly url: string;
  stop(): Promise<void>;
}

const programs = join(import.meta.dirname, "../node_modules/.bin");
const patience = 45_000;

/** Does what `npm start` does in the folder of an example, and waits until it answers. */
export async function startExample({ folder, manifest }: Example): Promise<StartedExample> {
  const { port } = await freePorts(["port"]);
  const env = { ...process.env, PATH: `${programs}${delimiter}${process.env.PATH}`, PORT: String(port) };
  // Deno reads no PORT.
  const command = manifest.scripts.start.replace("deno serve", `deno serve --port ${port}`);
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

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}
