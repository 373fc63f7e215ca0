import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { syntheticSpec } from "./synthetic-spec.ts";

const generator = join(import.meta.dirname, "../../bin/generate.mjs");

/** What a run of the generator has told and taken. */
export interface Taken {
  readonly told: string;
  /** At its peak, resident. */
  readonly megabytes: number;
  /** Of processors. */
  readonly milliseconds: number;
}

const tell =
  'data:text/javascript,process.on("exit",()=>console.error(JSON.stringify(process.resourceUsage())));';

/** A workspace with a made-up spec of so many statuses, and nothing else. */
export class LargeWorkspace {
  readonly #root: string;

  private constructor(root: string) {
    this.#root = root;
  }

  static async create(statuses: number): Promise<LargeWorkspace> {
    const workspace = new LargeWorkspace(await mkdtemp(join(tmpdir(), "http-4xx-")));
    for (const { path, text } of syntheticSpec(statuses)) await workspace.#write(path, text);
    return workspace;
  }

  /** Gives the exchange of a status another target. */
  async changeStatus(id: string): Promise<void> {
    const path = "spec/exchanges.yaml";
    const text = await readFile(join(this.#root, path), "utf8");
    await this.#write(path, text.replace(`target: /${id} `, "target: /other "));
  }

  /** Adds a comment, after which all is compared, and nothing differs. */
  async addComment(): Promise<void> {
    const path = "spec/sources.yaml";
    await this.#write(path, `${await readFile(join(this.#root, path), "utf8")}# Again.\n`);
  }

  async #write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.#root, path)), { recursive: true });
    await writeFile(join(this.#root, path), text);
  }

  /** Runs the generator in a process of its own. Rejects when it fails. */
  async generate(...node: readonly string[]): Promise<Taken> {
    const args = ["--import", tell, ...node, generator, "--root", this.#root];
    const options = { env: { ...process.env, NODE_OPTIONS: "" }, maxBuffer: 2 ** 24 };
    const [told, usage] = await new Promise<[string, string]>((resolve, reject) => {
      execFile(process.execPath, args, options, (error, ...outputs) =>
        error ? reject(error) : resolve(outputs),
      );
    });
    const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(usage) as NodeJS.ResourceUsage; // as told above
    return { told, megabytes: maxRSS / 1024, milliseconds: (userCPUTime + systemCPUTime) / 1000 };
  }

  remove(): Promise<void> {
    return rm(this.#root, { recursive: true });
  }
}
