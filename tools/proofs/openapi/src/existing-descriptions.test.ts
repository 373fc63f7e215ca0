/** Descriptions that others wrote, of some size: the overlay adds our components to them, and one loop completes them. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import openapi from "@scope/http-4xx-openapi/openapi-3.0.json" with { type: "json" };
import overlay from "@scope/http-4xx-openapi/overlay.json" with { type: "json" };
import { Validator } from "@seriousme/openapi-schema-validator";
import { openapiOverlay } from "openapi-format";
import { describe, expect, test } from "vitest";
import { completed, type Description } from "./completed.ts";
import { redocly } from "./linters.ts";

const { components } = openapi;
const { resolve } = createRequire(import.meta.url);
const names = ["3.0/json/petstore", "3.0/json/uspto", "3.1/json/petstore", "3.1/json/train-travel"];

async function read(name: string): Promise<Description> {
  return JSON.parse(await readFile(resolve(`@readme/oas-examples/${name}.json`), "utf8"));
}

describe.each(names)("%s", (name) => {
  test("with the overlay, as openapi-format applies it: what was there is as it was", async () => {
    const before = await read(name);
    const { data } = await openapiOverlay({ ...(await read(name)) }, { overlaySet: overlay });
    const after: Description = JSON.parse(JSON.stringify(data)); // as it is written
    expect(after).toMatchObject(before);
    for (const kind of ["responses", "schemas"] as const) {
      const ours = Object.keys(components[kind]);
      const theirs = Object.keys(before.components?.[kind] ?? {});
      expect(new Set(Object.keys(after.components?.[kind] ?? {}))).toEqual(new Set([...theirs, ...ours]));
    }
    await expectValid(after);
  });

  test("completed in one loop, under names that it has not", async () => {
    const before = await read(name);
    const version = before.openapi.startsWith("3.0") ? "3.0" : "3.1";
    const after = completed(before, {
      version,
      names: (status) => `Client${status.name}`,
      schemaName: "ClientProblem",
    });
    expect(after).toMatchObject(before);
    expect(Object.keys(after.components?.responses ?? {})).toContain("ClientBadRequest");
    await expectValid(after);
  });
});

test("an overlay on a description that has no components", async () => {
  const bare = { openapi: "3.1.1", info: { title: "Bare", version: "1.0.0" }, paths: {} };
  const { data } = await openapiOverlay(bare, { overlaySet: overlay });
  expect(data).toEqual({ ...bare, components });
});

async function expectValid(document: object): Promise<void> {
  expect(await new Validator().validate(JSON.parse(JSON.stringify(document)))).toEqual({ valid: true });
  const { ok, output } = await redocly("spec", { document });
  expect(ok, output).toBe(true);
}
