/** What those who read descriptions say of a whole one, with every status, in each version and style. */
import { Validator } from "@seriousme/openapi-schema-validator";
import type { RulesetDefinition } from "@stoplight/spectral-core";
import { oas } from "@stoplight/spectral-rulesets";
import openapiTypescript, { astToString } from "openapi-typescript";
import { describe, expect, test } from "vitest";
import { describeApi, translator } from "./api.ts";
import { redocly, spectral } from "./linters.ts";

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

const spectralOas: RulesetDefinition = {
  extends: [[oas as RulesetDefinition, "all"]], // its own type leaves out what its rules may be given
};

test("Redocly, recommended-strict", { timeout: 60_000 }, async () => {
  const documents = cases.map(([version, name, options]) => [
    `${version} ${name}`,
    describeApi({ version, ...options }),
  ]);
  const { ok, output } = await redocly("recommended-strict", Object.fromEntries(documents));
  expect(ok, output).toBe(true);
});

describe.each(cases)("%s, %s", (version, _, options) => {
  const document = describeApi({ version, ...options });

  test("@seriousme/openapi-schema-validator", async () => {
    expect(await new Validator().validate(JSON.parse(JSON.stringify(document)))).toEqual({ valid: true });
  });

  // It knows no 3.2, and would find nothing because it looks for nothing.
  if (version !== "3.2") {
    test("Spectral, spectral:oas", async () => {
      expect(await spectral(spectralOas, document)).toEqual([]);
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
    const { ok, output } = await redocly("recommended-strict", {
      fine: describeApi({ version: "3.1" }),
      broken: broken(),
    });
    expect(ok).toBe(false);
    expect(output).toContain("#/components/responses/NotFound/description");
    expect(output).not.toContain("#/components/responses/Gone");
  });

  test("Spectral, also of an example that its schema does not take", async () => {
    expect(await spectral(spectralOas, broken())).not.toEqual([]);
    const document = describeApi({ version: "3.0" });
    const { examples } = document.components.responses.NotFound?.content["application/problem+json"] ?? {};
    Object.assign(examples?.NotFound?.value ?? {}, { status: "404" });
    expect(await spectral(spectralOas, document)).toContainEqual([
      "oas3-valid-media-example",
      expect.stringContaining("components.responses.NotFound"),
    ]);
  });
});
