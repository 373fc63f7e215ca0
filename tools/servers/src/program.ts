import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";

const run = promisify(execFile);

/** Where the programs lie that are given to the runtimes. */
export const programs: string = join(import.meta.dirname, "../programs");

// deno looks for a newer version and colours its output unless told.
const env = { ...process.env, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" };

/** A program of the machine, or of a dependency, that may not run here. */
export class Program {
  readonly path: string;
  /** Why it cannot be used here; undefined when it can. */
  readonly missing: string | undefined;

  private constructor(path: string, missing: string | undefined) {
    this.path = path;
    this.missing = missing;
  }

  /** One that a dependency brings along. */
  static ofDependency(name: string): Promise<Program> {
    return Program.find(join(import.meta.dirname, "../node_modules/.bin", name));
  }

  /** One that the machine may have. */
  static async find(path: string): Promise<Program> {
    const missing = await run(path, ["--version"], { env, timeout: 30_000 }).then(
      () => undefined,
      (error: Error) => error.message.trim(),
    );
    return new Program(path, missing);
  }

  /** Runs it to its end and gives what it printed. */
  async run(...args: readonly string[]): Promise<string> {
    const { stdout } = await run(this.path, args, { env, cwd: programs });
    return stdout;
  }

  /** Starts it, and gives the first line that it prints. */
  async start(...args: readonly string[]): Promise<Started> {
    // A group of its own: what npm installs as a program starts the real one.
    const child = spawn(this.path, args, {
      env,
      cwd: programs,
      detached: true,
      stdio: ["ignore", "pipe", "inherit"],
    });
    const exited = once(child, "exit");
    const stop = async () => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
      await exited;
    };
    const lines = createInterface({ input: child.stdout });
    const ended = exited.then(() => Promise.reject(new Error(`${this.path} ended before it was ready`)));
    const [line] = await Promise.race([once(lines, "line"), ended]);
    ended.catch(() => {}); // it ends in the end
    return { line: String(line), stop };
  }
}

/** A program that runs. */
export interface Started {
  readonly line: string;
  stop(): Promise<void>;
}

/**
 * Tests with a program. Where it cannot be used they are left out, and the reason is printed; HTTP4XX_REQUIRE_SYSTEM=1
 * makes that a failure.
 */
export function describeWith(name: string, { path, missing }: Program, tests: () => void): void {
  test(`${name} runs here`, ({ skip }) => {
    if (missing === undefined) return;
    const reason = `${path} does not run here: ${missing}`;
    if (process.env.HTTP4XX_REQUIRE_SYSTEM === "1") expect.fail(reason);
    console.warn(reason);
    skip(reason);
  });
  describe.runIf(missing === undefined)(name, tests);
}
