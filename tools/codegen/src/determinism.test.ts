import { cp, mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { generate } from "./generate.ts";
import { readSpec, type SourceText } from "./read/read-spec.ts";
import { settledWorkspace } from "./testing/settled-workspace.ts";
import { smallSpec, sourceTexts, withComments } from "./testing/small-spec.ts";
import { runGenerator, tempWorkspace, textsOf } from "./testing/temp-workspace.ts";

const root = join(import.meta.dirname, "../../..");
const realSpec = readSpec(root);

describe("the output does not depend on", () => {
  /** The same spec with the keys of each map, and the files, in another order. */
  const reordered = (texts: readonly SourceText[]): fc.Arbitrary<SourceText[]> =>
    fc.infiniteStream(fc.nat()).map((numbers) => {
      const shuffled = <Item>(items: readonly Item[]): Item[] =>
        items
          .map((item) => [Number(numbers.next().value), item] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, item]) => item);
      const reorder = (value: unknown): unknown => {
        if (Array.isArray(value)) return value.map(reorder);
        if (typeof value !== "object" || value === null) return value;
        return new Map(shuffled(Object.entries(value)).map(([key, inner]) => [key, reorder(inner)]));
      };
      return shuffled(texts).map(({ path, text }) => {
        if (!path.endsWith(".yaml")) return { path, text };
        const [comment] = text.split("\n", 1);
        return { path, text: `${comment}\n${stringify(reorder(parse(text)))}` };
      });
    });

  test.each([
    ["the small spec", sourceTexts(withComments(smallSpec)), 30],
    ["the real one", realSpec, 3],
  ])("the order of keys and files in %s", (_, texts, numRuns) => {
    const { files } = generate(texts);
    const property = fc.property(reordered(texts), (others) => {
      expect(others.map(({ text }) => text)).not.toEqual(texts.map(({ text }) => text));
      for (const [index, file] of generate(others).files.entries()) expect(file).toEqual(files[index]);
    });
    fc.assert(property, { numRuns });
  });

  test("language, time zone and working folder", async () => {
    const outputs = await Promise.all(
      [
        { cwd: "/", env: { LANG: "C", LC_ALL: "C", TZ: "UTC" } },
        { cwd: import.meta.dirname, env: { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", TZ: "Pacific/Apia" } },
      ].map(async (surroundings) => {
        const workspace = await tempWorkspace();
        await cp(join(root, "spec"), join(workspace, "spec"), { recursive: true });
        expect(await runGenerator(workspace, [], surroundings)).toMatchObject({ code: 0, stderr: "" });
        return textsOf(workspace);
      }),
    );
    expect(outputs[1]).toEqual(outputs[0]);
  });

  test("how the path of the workspace is written", async () => {
    const workspace = await settledWorkspace();
    const expected = await textsOf(workspace);
    const folder = join(workspace, "packages/enum/src");
    await mkdir(join(folder, "generated"), { recursive: true });
    for (const [path, cwd] of [
      [".", workspace],
      ["../../..", folder],
      [`${workspace}/`, "/"],
    ] as const) {
      const { code, stdout } = await runGenerator(path, [], { cwd });
      expect({ code, stdout }).toEqual({
        code: 0,
        stdout: expect.stringMatching(/\n0 written, \d+ unchanged, 0 deleted/),
      });
    }
    const link = join(await tempWorkspace({}), "link");
    await symlink(workspace, link);
    expect(await runGenerator(link)).toMatchObject({ code: 0 });
    expect(await textsOf(workspace)).toEqual(expected);
  });
});
