import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";

const program = join(import.meta.dirname, "../node_modules/turborepo-remote-cache/dist/cli.js");

/** A remote cache on loopback, with a token that nobody else has. */
export class CacheServer {
  /** What CONTRIBUTING.md says to set, to use it. */
  readonly env: Readonly<Record<"TURBO_API" | "TURBO_TOKEN" | "TURBO_TEAM", string>>;
  readonly #process: ChildProcess;

  private constructor(url: string, token: string, child: ChildProcess) {
    this.env = { TURBO_API: url, TURBO_TOKEN: token, TURBO_TEAM: "team_of_a_test" };
    this.#process = child;
  }

  /** Keeps all it has in `folder`, which is made if need be. */
  static async start(folder: string): Promise<CacheServer> {
    await mkdir(folder, { recursive: true });
    const token = randomBytes(24).toString("hex");
    const child = spawn(process.execPath, [program], {
      cwd: folder,
      env: {
        PATH: process.env.PATH,
        NODE_ENV: "production",
        HOST: "127.0.0.1",
        PORT: "0", // a free one, which it tells
        TURBO_TOKEN: token,
        STORAGE_PROVIDER: "local",
        STORAGE_PATH_USE_TMP_FOLDER: "false",
        STORAGE_PATH: folder,
      },
      stdio: ["ignore", "pipe", "inherit"],
    });
    process.once("exit", () => child.kill());
    return new CacheServer(await urlOf(child), token, child);
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode !== null) return;
    const ended = once(this.#process, "exit");
    this.#process.kill();
    await ended;
  }
}

/** The address that the server prints once it listens. What it prints later is read too, or it would wait for that. */
function urlOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`turborepo-remote-cache ended with ${code}`)));
    if (child.stdout === null) throw new Error("its output is piped");
    createInterface(child.stdout).on("line", (line) => {
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
      if (url !== undefined) resolve(url);
    });
  });
}
