/** What the table in README.md boasts of: a peer takes no less than we do, and our own figures are today's. */
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { bundlers, bytes } from "./bundle.ts";
import { type Program, useCases } from "./use-cases.ts";

const readme = await readFile(new URL("../../../../README.md", import.meta.url), "utf8");
const isOurs = (name: string): boolean => name.startsWith("@scope/");

const added = async (bundle: (code: string) => Promise<string>, { imports, expression }: Program) => {
  const floor = bytes(await bundle("console.log(404);"));
  return bytes(await bundle(`${imports}\nconsole.log(${expression.replace(/ as \d+/, "")});`)) - floor;
};

/** Answers to phrases exactly as it has them, and to no other name: RESULTS.md of tools/bench says so. */
const answersLess = (useCase: string, peer: string): boolean =>
  useCase === "phrase to code" && peer === "http-status-codes";

describe.each(Object.entries(bundlers))("bundled with %s", (_, bundle) => {
  test.each(useCases)(
    "$name takes no more of ours than of any peer's",
    async ({ name: useCase, programs }) => {
      const sizes = await Promise.all(
        Object.entries(programs).map(
          async ([name, program]) => [name, await added(bundle, program)] as const,
        ),
      );
      const ours = sizes.find(([name]) => isOurs(name))?.[1];
      expect(
        sizes.filter(([name, size]) => ours === undefined || (size < ours && !answersLess(useCase, name))),
      ).toEqual([]);
    },
  );
});

const claims = [...readme.matchAll(/^\| (?<name>.+) in a bundle, bytes +\|(?<cells>.*)\|$/gm)].map(
  ({ groups }) => {
    const { name = "", cells = "" } = groups ?? {};
    // Ours are the first three columns.
    const own = cells
      .split("|")
      .slice(0, 3)
      .map((cell) => cell.replaceAll(/[*,\s]/g, ""));
    return { name, claimed: Number(own.find((cell) => cell !== "")) };
  },
);

test("the README claims what we take for each use, and for everything", () => {
  expect(claims.map(({ name }) => name)).toEqual([...useCases.map(({ name }) => name), "everything"]);
});

// Within a tenth, so that a status more in the spec does not make the README wrong.
test.each(claims.slice(0, -1))(
  "$name takes the $claimed bytes that the README claims",
  async ({ name, claimed }) => {
    const programs = useCases.find((each) => each.name === name)?.programs ?? {};
    const [own] = Object.entries(programs).flatMap(([of, program]) => (isOurs(of) ? [program] : []));
    const size = own && (await added(bundlers.esbuild, own));
    expect(size).toBeGreaterThanOrEqual(0.9 * claimed);
    expect(size).toBeLessThanOrEqual(1.1 * claimed);
  },
);
