/** What the workflows may do, and with whose code. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
}

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const root = join(import.meta.dirname, "../../../..");
const files = await readdir(join(root, ".github/workflows"));

async function read(file: string): Promise<{ text: string; workflow: Workflow }> {
  const text = await readFile(join(root, ".github/workflows", file), "utf8");
  return { text, workflow: parse(text) as Workflow }; // what GitHub takes a workflow to be
}

describe.each(files)("%s", (file) => {
  test("pins every action by commit, with the version beside it", async () => {
    const { text } = await read(file);
    const lines = text.split("\n").filter((line) => /^\s*(?:- )?uses:/.test(line));
    for (const line of lines) expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    expect(lines.length).toBeGreaterThan(0);
  });

  test("may only read, unless a job asks for more", async () => {
    const { workflow } = await read(file);
    expect(workflow.permissions).toBeDefined();
    expect(Object.values(workflow.permissions ?? {}).filter((right) => right !== "read")).toEqual([]);
  });

  test("holds no token that lasts", async () => {
    const { text } = await read(file);
    expect(text).not.toMatch(/secrets\./);
  });
});

test("who may publish runs neither install scripts nor our own dependencies", async () => {
  const { workflow } = await read("release.yml");
  const publishing = Object.entries(workflow.jobs).filter(([, job]) => job.permissions?.["id-token"]);
  expect(publishing.map(([name]) => name)).toEqual(["npm", "jsr"]);
  for (const [name, { steps }] of publishing) {
    const installs = steps.flatMap((step) => step.run ?? []).filter((run) => /pnpm\S* install/.test(run));
    for (const install of installs) expect(install, name).toContain("--ignore-scripts");
    expect(steps.map((step) => step.run ?? "").join("\n"), name).not.toMatch(
      /\.ci\/run|pnpm\S* (?:build|test)/,
    );
  }
});

test("programs of the repository that a workflow runs are there", async () => {
  for (const file of files) {
    const { text } = await read(file);
    for (const [path] of text.matchAll(/(?<=[\s:])\.ci\/[\w-]+/g)) {
      expect(await readdir(join(root, ".ci"))).toContain(path.slice(".ci/".length));
    }
  }
});
