import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A program that runs. */
export interface Started {
  /** The first that it printed. */
  readonly line: string;
  stop(): Promise<void>;
}

/** Starts a program that goes on until it is stopped, and waits for the first line that it prints. */
export async function start(
  cwd: string,
  env: NodeJS.ProcessEnv,
  program: string,
  ...args: readonly string[]
): Promise<Started> {
  // A group of its own: what npm installs as a program starts the real one.
  const child = spawn(program, args, { env, cwd, detached: true, stdio: ["ignore", "pipe", "inherit"] });
  const exited = once(child, "exit");
  const stop = async () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
    await exited;
  };
  const lines = createInterface({ input: child.stdout });
  const ended = exited.then(() => Promise.reject(new Error(`${program} ended before it was ready`)));
  const [line] = await Promise.race([once(lines, "line"), ended]);
  ended.catch(() => {}); // it ends in the end
  return { line: String(line), stop };
}
