import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RulesetDefinition, Spectral } from "@stoplight/spectral-core";
import { attempt, type Outcome } from "@tools/clone/execute";

const redoclyProgram = join(import.meta.dirname, "../node_modules/.bin/redocly");

/** What `redocly lint` says of these descriptions, by name, under the rules of that name. */
export async function redocly(rules: string, documents: Readonly<Record<string, object>>): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), "http-4xx-"));
  try {
    const files = Object.entries(documents).map(([name, document]) => [`${name}.json`, document] as const);
    for (const [file, document] of files) await writeFile(join(folder, file), JSON.stringify(document));
    const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    const names = files.map(([file]) => file);
    return await attempt(folder, env, redoclyProgram, "lint", `--extends=${rules}`, ...names);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Which rules of a set Spectral finds broken, and where. */
export async function spectral(
  ruleset: RulesetDefinition,
  document: object,
): Promise<(readonly [rule: string | number, path: string])[]> {
  const linter = new Spectral();
  linter.setRuleset(ruleset);
  const results = await linter.run(JSON.stringify(document));
  return results.map(({ code, path }) => [code, path.join(".")] as const);
}
