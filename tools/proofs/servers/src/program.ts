import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Found, findProgram } from "@tools/system";
import { type Started, start } from "@tools/system/start";

const run = promisify(execFile);

/** Where the programs lie that are given to the runtimes. */
export const programs: string = join(import.meta.dirname, "../programs");

// deno looks for a newer version and colours its output unless told.
const env = { ...process.env, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" };

/** A program of the machine, or of a dependency, that may not run here. */
export class Program implements Found {
  readonly path: string;
  readonly missing: string | undefined;

  private constructor({ path, missing }: Found) {
    this.path = path;
    this.missing = missing;
  }

  /** One that a dependency brings along. */
  static ofDependency(name: string): Promise<Program> {
    return Program.find(join(import.meta.dirname, "../node_modules/.bin", name));
  }

  /** One that the machine may have. */
  static async find(path: string): Promise<Program> {
    return new Program(await findProgram([path]));
  }

  /** Runs it to its end and gives what it printed. */
  async run(...args: readonly string[]): Promise<string> {
    const { stdout } = await run(this.path, args, { env, cwd: programs });
    return stdout;
  }

  /** Starts it, and gives the first line that it prints. */
  start(...args: readonly string[]): Promise<Started> {
    return start(programs, env, this.path, ...args);
  }
}
