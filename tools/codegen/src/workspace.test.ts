import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { planWorkspace } from "./run.ts";

const root = join(import.meta.dirname, "../../..");

describe("the generated files of this repository", () => {
  test("are what its spec makes of them: if not, run pnpm generate", async () => {
    const { plan } = await planWorkspace(root);
    expect({ write: plan.write.map(({ path }) => path), remove: plan.remove }).toEqual({ write: [], remove: [] });
  });

  test("say what there is", async () => {
    const { summary } = await planWorkspace(root);
    expect(summary).toMatch(
      /^38 statuses \(29 official, 3 iis, 6 nginx\), 2 vendors, \d+ substatus codes, \d+ locales \(.*\ben\b.*\bnl\b.*\)$/,
    );
  });

  test.each([
    ["lookup", "data"],
    ["fixtures", "fixtures"],
  ])("of %s keep to the schema that is published with %s.json", async (name, file) => {
    const read = async (path: string) =>
      JSON.parse(await readFile(join(root, "packages", name, "src/generated", path), "utf8"));
    const validate = new Ajv2020({ strict: true, validateFormats: false }).compile(await read(`${file}.schema.json`));
    validate(await read(`${file}.json`));
    expect(validate.errors).toBeNull();
  });
});
