import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { statuses } from "@scope/http-4xx-lookup";
import { afterAll, beforeAll, expect, test } from "vitest";

const run = promisify(execFile);
const here = join(import.meta.dirname, "..");
// Inside this package, so that the packages resolve; git ignores it.
const folder = join(here, ".reports/types");

beforeAll(async () => {
  await mkdir(folder, { recursive: true });
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

test("ten constants and their enum add few types", async () => {
  const code = `
    import { BadRequest, Conflict, Forbidden, Gone, Http4xx, Locked, NotFound, TooEarly } from "@scope/http-4xx-enum";
    export const codes: number[] = [BadRequest, Conflict, Forbidden, Gone, Locked, NotFound, TooEarly, Http4xx.Gone];`;
  const { types, instantiations } = await added(code);
  expect(types).toBeLessThan(150);
  expect(instantiations).toBeLessThan(10);
});

test("lookups add a few hundred types", async () => {
  const code = `
    import { isHttp4xx, lookup, lookupAll, lookupById, type Status, statuses } from "@scope/http-4xx-lookup";
    export const texts: string[] = [lookup(404).name, lookup(451, { vendor: "iis" }).name, lookupById("451").id];
    export const all: Status[] = [...lookupAll(451), ...statuses.filter(({ official }) => official)];
    export const phraseOf = (code: number): string | undefined =>
      isHttp4xx(code) ? lookup(code).phrase : lookup(code)?.phrase;`;
  const { types, instantiations } = await added(code);
  // Each status is a type, with its literals; so many that one more breaks nothing.
  expect(types).toBeLessThan(20 * statuses.length);
  expect(instantiations).toBeLessThan(30 * statuses.length);
});

test("errors add a few hundred types", async () => {
  const code = `
    import { createError, isHttp4xxError, MethodNotAllowed, NotFound } from "@scope/http-4xx-errors";
    export const made: Error[] = [new NotFound("No"), new MethodNotAllowed({ headers: { Allow: "GET" } })];
    export const created: 404 | 409 = createError(404, "No").status ?? createError(409).status;
    export const is = (error: unknown): boolean => isHttp4xxError(error, 404) || isHttp4xxError(error);`;
  const { types, instantiations } = await added(code);
  expect(types).toBeLessThan(14 * statuses.length);
  expect(instantiations).toBeLessThan(24 * statuses.length);
});

/** What the compiler makes for a module, over what it makes for an empty one. */
async function added(code: string): Promise<{ types: number; instantiations: number }> {
  const [empty, module] = [await diagnostics("export {};"), await diagnostics(code)];
  return { types: module.types - empty.types, instantiations: module.instantiations - empty.instantiations };
}

async function diagnostics(code: string): Promise<{ types: number; instantiations: number }> {
  const path = join(folder, "consumer.mts");
  await writeFile(path, code);
  const tsc = join(here, "../../../node_modules/.bin/tsc");
  const options = [
    "--ignoreConfig",
    "--noEmit",
    "--strict",
    "--skipLibCheck",
    "--extendedDiagnostics",
    "--singleThreaded",
  ];
  const target = ["--target", "es2022", "--lib", "es2022", "--module", "nodenext", "--types", ""];
  const { stdout } = await run(tsc, [...options, ...target, path]);
  const count = (what: string) => Number(new RegExp(`^${what}:\\s+(\\d+)`, "m").exec(stdout)?.[1]);
  return { types: count("Types"), instantiations: count("Instantiations") };
}
