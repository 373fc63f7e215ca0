/** What those who read descriptions say of a whole one, with every status, in each version and style. */
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Spectral } from "@stoplight/spectral-core";
import { oas } from "@stoplight/spectral-rulesets";
import openapiTypescript, { astToString } from "openapi-typescript";
import { describe, expect, test } from "vitest";
import { describeApi, translator } from "./api.ts";

const styles = {
  "as it is": {},
  "in Dutch": { translator, locale: "nl" },
  "a schema of each": { schemas: "each" },
  "by id, with every member": { names: "id", required: ["type", "title", "status", "detail", "instance"] },
  "a default response": { default: "default" },
  "4XX": { default: "4XX" },
  "a base for the types": { typeBase: "https://example.org/problems/" },
  adr: { preset: "adr", translator },
  zalando: { preset: "zalando" },
  belgif: { preset: "belgif" },
} as const;

const cases = (["3.0", "3.1", "3.2"] as const).flatMap((version) =>
  Object.entries(styles).map(([name, options]) => [version, name, options] as const),
);

async function redocly(document: object): Promise<unknown[]> {
  const config = await createConfig({ extends: ["recommended-strict"] });
  const source = JSON.stringify(document);
  const problems = await lintFromString({ source, absoluteRef: "openapi.json", config });
  return problems.map(({ ruleId, location }) => [ruleId, location[0]?.pointer]);
}

async function spectral(document: object): Promise<unknown[]> {
  const linter = new Spectral();
  linter.setRuleset({ extends: [[oas, "all"]] } as never); // its own type refuses its own ruleset
  const results = await linter.run(JSON.stringify(document));
  return results.map(({ code, path }) => [code, path.join(".")]);
}

describe.each(cases)("%s, %s", (version, _, options) => {
  const document = describeApi({ version, ...options });

  test("@seriousme/openapi-schema-validator", async () => {
    expect(await new Validator().validate(JSON.parse(JSON.stringify(document)))).toEqual({ valid: true });
  });

  test("Redocly, recommended-strict", async () => {
    expect(await redocly(document)).toEqual([]);
  });

  // It knows no 3.2, and would find nothing because it looks for nothing.
  if (version !== "3.2") {
    test("Spectral, spectral:oas", async () => {
      expect(await spectral(document)).toEqual([]);
    });
  }

  test("openapi-typescript: a member is required only where the API says so", async () => {
    const types = astToString(await openapiTypescript(JSON.stringify(document)));
    const schema = Object.values(document.components.schemas)[0];
    const mark = schema?.required?.includes("type") ? "" : "?";
    expect(types).toContain(`type${mark}: string;`);
    expect(types).toContain('"application/problem+json": components["schemas"]');
  });
});

describe("each of them would tell", () => {
  const broken = () => {
    const document = describeApi({ version: "3.1" });
    Object.assign(document.components.responses.NotFound ?? {}, { description: 4 });
    return document;
  };

  test("@seriousme/openapi-schema-validator", async () => {
    expect(await new Validator().validate(broken())).toMatchObject({ valid: false });
  });

  test("Redocly", async () => {
    expect(await redocly(broken())).not.toEqual([]);
  });

  test("Spectral, also of an example that its schema does not take", async () => {
    expect(await spectral(broken())).not.toEqual([]);
    const document = describeApi({ version: "3.0" });
    const { examples } = document.components.responses.NotFound?.content["application/problem+json"] ?? {};
    Object.assign(examples?.NotFound?.value ?? {}, { status: "404" });
    expect(await spectral(document)).toContainEqual([
      "oas3-valid-media-example",
      expect.stringContaining("components.responses.NotFound"),
    ]);
  });
});
