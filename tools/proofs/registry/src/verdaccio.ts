import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { freePorts } from "@tools/system/ports";
import { stringify } from "yaml";

const program = join(import.meta.dirname, "../node_modules/verdaccio/bin/verdaccio");

/** A registry on loopback that knows the packages published to it and no other. */
export class Verdaccio {
  readonly url: string;
  readonly #folder: string;
  readonly #address: string;
  #process: ChildProcess | undefined;

  private constructor(folder: string, port: number) {
    this.#folder = folder;
    this.#address = `127.0.0.1:${port}`;
    this.url = `http://${this.#address}/`;
  }

  /** Keeps all it has in `folder`, which must be there. */
  static async start(folder: string): Promise<Verdaccio> {
    const { registry: port } = await freePorts(["registry"]);
    const registry = new Verdaccio(folder, port);
    await registry.start();
    return registry;
  }

  /** Nobody may publish what is refused. */
  async start(refused: readonly string[] = []): Promise<void> {
    const path = join(this.#folder, "config.yaml");
    await writeFile(path, stringify(configuration(refused)));
    const child = spawn(process.execPath, [program, "--config", path, "--listen", this.#address], {
      cwd: this.#folder,
      stdio: "ignore",
    });
    this.#process = child;
    process.once("exit", () => child.kill());
    while (!(await this.#answers())) {
      if (child.exitCode !== null) throw new Error(`verdaccio ended with ${child.exitCode}: see ${path}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** What has been published stays, for the next start. */
  async stop(): Promise<void> {
    const child = this.#process;
    this.#process = undefined;
    if (child === undefined || child.exitCode !== null) return;
    const ended = once(child, "exit");
    child.kill();
    await ended;
  }

  /** Makes an account; the answer is the path of an `.npmrc` with its token. */
  async login(): Promise<string> {
    const account = { name: "releaser", password: "of no use anywhere else" };
    const response = await fetch(`${this.url}-/user/org.couchdb.user:releaser`, {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(account),
    });
    const { token } = (await response.json()) as { token: string }; // what npm's own login is answered
    const path = join(this.#folder, ".npmrc");
    await writeFile(path, `registry=${this.url}\n//${this.#address}/:_authToken=${token}\n`);
    return path;
  }

  /** The versions of a package that can be installed, oldest first. */
  async versions(name: string): Promise<readonly string[]> {
    const response = await fetch(this.url + name.replace("/", "%2f"));
    if (response.status === 404) return [];
    return Object.keys(((await response.json()) as { versions: object }).versions); // a packument
  }

  #answers(): Promise<boolean> {
    return fetch(`${this.url}-/ping`).then(
      (response) => response.ok,
      () => false,
    );
  }
}

/** No `uplinks`: what is not here is nowhere. */
function configuration(refused: readonly string[]): object {
  const rights = { access: "$all", publish: "$authenticated" };
  return {
    storage: "./storage",
    auth: { htpasswd: { file: "./htpasswd" } },
    web: { enable: false },
    uplinks: {},
    packages: {
      ...Object.fromEntries(refused.map((name) => [name, { ...rights, publish: "nobody" }])),
      "@scope/*": rights,
    },
    log: { type: "file", path: "./verdaccio.log", format: "json", level: "warn" },
  };
}
