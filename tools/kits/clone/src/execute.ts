import { execFile } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(execFile);
const maxBuffer = 2 ** 26; // a whole test run prints more than the default

export interface Outcome {
  readonly ok: boolean;
  readonly output: string;
}

/** Runs a program to its end, whatever that is. */
export async function attempt(
  cwd: string,
  env: NodeJS.ProcessEnv,
  program: string,
  ...args: readonly string[]
): Promise<Outcome> {
  try {
    const { stdout, stderr } = await execute(program, args, { cwd, env, maxBuffer });
    return { ok: true, output: stdout + stderr };
  } catch (error) {
    // What a failed process has printed comes with the error.
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    return { ok: false, output: stdout + stderr || String(error) };
  }
}

/** Runs a program that has to succeed; the answer is what it printed to standard output. */
export async function must(
  cwd: string,
  env: NodeJS.ProcessEnv,
  program: string,
  ...args: readonly string[]
): Promise<string> {
  try {
    return (await execute(program, args, { cwd, env, maxBuffer })).stdout;
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${args.join(" ")} failed in ${cwd}:\n${stdout}${stderr}`, { cause: error });
  }
}
