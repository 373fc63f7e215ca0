import { fixtures } from "@scope/http-4xx-fixtures";
import { createTranslator } from "@scope/http-4xx-i18n";
import englishGuidance from "@scope/http-4xx-i18n/guidance/en";
import guidance from "@scope/http-4xx-i18n/guidance/nl";
import en from "@scope/http-4xx-i18n/locales/en";
import nl from "@scope/http-4xx-i18n/locales/nl";
import { lookupById, statuses } from "@scope/http-4xx-lookup";
import { Ajv2020 as Ajv } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { statuses as received } from "./generated/statuses.ts";
import { responses } from "./responses.ts";
import type { StatusId } from "./status.ts";

const translator = createTranslator([en, nl], { fallback: "en" });
const ids = received.map(({ id }) => id as StatusId); // the types are generated from the same statuses

describe("each status that a client can receive", () => {
  const api = responses({ codes: ids, version: "3.1", names: "id" });
  const ofId = (id: StatusId) => api.components.responses[id];

  test("is there, and no other is", () => {
    expect(ids).toEqual(statuses.filter(({ wire, code }) => wire === code).map(({ id }) => id));
    expect(Object.keys(api.components.responses)).toHaveLength(ids.length);
  });

  test.each(ids)("%s has its sentence, and each of its fields with the level", (id) => {
    const { description, headers = {} } = ofId(id);
    expect(description).toBe(translator.description(id, { locale: "en" }));
    const fields = lookupById(id).headers;
    expect(Object.keys(headers)).toEqual(fields.map(({ name }) => name));
    for (const { name, level, when } of fields) {
      const field = headers[name];
      const always = level === "MUST" && (when === "always" || when.startsWith("over-http-"));
      expect(field?.description).toContain(level);
      expect(field?.required).toBe(always ? true : undefined);
      expect(field?.schema).toEqual({ type: "string" });
      expect(field?.example).toBeTypeOf("string");
    }
  });

  test.each(ids)("%s has the example of its fixture, which its schema takes", (id) => {
    const fixture = fixtures.find((own) => own.id === id);
    const [example] = Object.values(ofId(id).content["application/problem+json"].examples);
    expect(example?.value).toEqual(JSON.parse(fixture?.bodies.problem.text ?? ""));
    const schema = api.components.schemas.Problem;
    expect(new Ajv({ strict: false, validateFormats: false }).validate(schema ?? false, example?.value)).toBe(
      true,
    );
  });
});

describe("which statuses", () => {
  test("by code, id, name or another name, and each once", () => {
    const api = responses({ codes: [404, "404", "NotFound", "ContentTooLarge", "iis-451"], version: "3.1" });
    expect(Object.keys(api.components.responses)).toEqual(["NotFound", "PayloadTooLarge", "Redirect"]);
  });

  test("a code means its first meaning", () => {
    const api = responses({ codes: [451, 440], version: "3.1" });
    expect(Object.keys(api.components.responses)).toEqual(["LoginTimeOut", "UnavailableForLegalReasons"]);
  });

  test.each(["nginx-499", 200, 404.5, Number.NaN, "nginx-497", "__proto__", "", null])("not %s", (code) => {
    expect(() => responses({ codes: [code as never], version: "3.1" })).toThrow(
      /is no client error that a client can receive/,
    );
  });
});

test("without any there is nothing, not even a schema that would be unused", () => {
  expect(responses({ codes: [], version: "3.1" }).components).toEqual({ responses: {}, schemas: {} });
  const { components } = responses({ codes: [], version: "3.1", default: "default" });
  expect(components).toMatchObject({ responses: { ClientError: {} }, schemas: { Problem: {} } });
});

describe("what an operation refers to", () => {
  const api = responses({ codes: [400, 401, 404, 451, "iis-451"], version: "3.1" });

  test("one status", () => {
    expect(api.reference(404)).toEqual({ $ref: "#/components/responses/NotFound" });
  });

  test("one for each code", () => {
    expect(api.forOperation([404, "Unauthorized"])).toEqual({
      "401": { $ref: "#/components/responses/Unauthorized" },
      "404": { $ref: "#/components/responses/NotFound" },
    });
  });

  test("not what was not asked for", () => {
    expect(() => api.reference(409 as number)).toThrow("409 is not among the codes");
  });

  test("not two meanings of one code", () => {
    expect(() => api.forOperation([451, "iis-451"])).toThrow(
      "UnavailableForLegalReasons and Redirect are both 451",
    );
  });
});

describe("in the reader's language", () => {
  const api = responses({ codes: [402, 413], version: "3.1", translator, locale: "nl-BE" });

  test("the sentence and the example, without the English of the fixture", () => {
    const { description, content } = api.components.responses.PaymentRequired;
    expect(description).toBe(translator.description(402, { locale: "nl" }));
    expect(content["application/problem+json"].examples.PaymentRequired).toEqual({
      summary: translator.title(402, { locale: "nl" }),
      value: {
        type: "about:blank",
        title: translator.title(402, { locale: "nl" }),
        status: 402,
        detail: description,
      },
    });
  });

  test("a field keeps its level and its rule, which are the same in every language", () => {
    expect(api.components.responses.PayloadTooLarge.headers?.["Retry-After"]?.description).toBe(
      "SHOULD: RFC 9110, section 15.5.14",
    );
  });

  test("the condition of a field too, where guidance in that language is given", () => {
    const options = { codes: [413], version: "3.1", translator, locale: "nl" } as const;
    const described = (api: ReturnType<typeof responses>) =>
      api.components.responses.PayloadTooLarge?.headers?.["Retry-After"]?.description;
    expect(described(responses({ ...options, guidance }))).toContain(
      `SHOULD (${guidance.conditions.temporary}): `,
    );
    expect(described(responses(options))).toMatch(/^SHOULD: /);
    const english = responses({ codes: [413], version: "3.1" });
    expect(described(english)).toContain(`SHOULD (${englishGuidance.conditions.temporary}): `);
    expect(() => responses({ ...options, guidance: {} as typeof guidance })).toThrow(TypeError);
  });

  test("without a locale that of the translator", () => {
    const dutch = createTranslator([en, nl], { fallback: "nl" });
    const { components } = responses({ codes: [404], version: "3.1", translator: dutch });
    expect(components.responses.NotFound.description).toBe(translator.description(404, { locale: "nl" }));
  });
});

describe("the version", () => {
  test.each([
    ["3.0", { enum: [404] }],
    ["3.1", { const: 404 }],
    ["3.2", { const: 404 }],
  ] as const)("%s says one value as %j", (version, expected) => {
    const { components } = responses({ codes: [404], version, schemas: "each" });
    expect(components.schemas.NotFoundProblem?.properties.status).toMatchObject(expected);
  });

  test("no other", () => {
    expect(() => responses({ codes: [404], version: "2.0" as "3.0" })).toThrow('version is "2.0"');
  });
});

describe("components are named", () => {
  test("by id", () => {
    const api = responses({ codes: [404, "iis-451"], version: "3.1", names: "id" });
    expect(api.reference("Redirect")).toEqual({ $ref: "#/components/responses/iis-451" });
  });

  test("by a function", () => {
    const api = responses({ codes: [404], version: "3.1", names: ({ code, name }) => `E${code}_${name}` });
    expect(Object.keys(api.components.responses)).toEqual(["E404_NotFound"]);
  });

  test("each differently", () => {
    expect(() => responses({ codes: [404, 410], version: "3.1", names: () => "Gone" })).toThrow(
      '404 and 410 are both named "Gone"',
    );
    expect(() =>
      responses({ codes: [404], version: "3.1", names: () => "ClientError", default: "default" }),
    ).toThrow('the generic response and 404 are both named "ClientError"');
  });

  test("and so is the schema, for a document that has another Problem", () => {
    const { components } = responses({
      codes: [404],
      version: "3.1",
      schemaName: "HttpProblem",
    });
    expect(Object.keys(components.schemas)).toEqual(["HttpProblem"]);
    expect(components.responses.NotFound.content["application/problem+json"].schema).toEqual({
      $ref: "#/components/schemas/HttpProblem",
    });
    const each = responses({ codes: [404], version: "3.1", schemas: "each", schemaName: "Details" });
    expect(Object.keys(each.components.schemas)).toEqual(["NotFoundDetails"]);
  });

  test("as OpenAPI allows", () => {
    expect(() => responses({ codes: [404], version: "3.1", schemaName: "a problem" })).toThrow(
      'the schema is named "a problem"',
    );
    expect(() => responses({ codes: [404], version: "3.1", names: ({ phrase }) => phrase })).toThrow(
      '404 is named "Not Found"',
    );
  });
});

describe("options", () => {
  test("required members, of which the example has each", () => {
    const { components } = responses({ codes: [404], version: "3.1", required: ["type", "instance"] });
    expect(components.schemas.Problem?.required).toEqual(["type", "instance"]);
    const [example] = Object.values(
      components.responses.NotFound.content["application/problem+json"].examples,
    );
    expect(example?.value).toHaveProperty("instance");
  });

  test.each(["default", "4XX"] as const)("%s adds one generic response", (key) => {
    const api = responses({ codes: [404], version: "3.1", default: key });
    expect(api.forOperation([404])).toEqual({
      "404": { $ref: "#/components/responses/NotFound" },
      [key]: { $ref: "#/components/responses/ClientError" },
    });
    expect(api.components.responses).toHaveProperty("ClientError");
  });

  test("a base for the types, as the errors package makes them", () => {
    const { components } = responses({
      codes: [402],
      version: "3.1",
      typeBase: "https://example.com/problems/",
    });
    const { examples } = components.responses.PaymentRequired.content["application/problem+json"];
    expect(examples.PaymentRequired?.value).toMatchObject({
      type: "https://example.com/problems/402",
      title: "Payment Required",
    });
  });

  test("a schema of each status, which takes the example of that status and no other", () => {
    const { components } = responses({ codes: [402, 422], version: "3.1", schemas: "each" });
    expect(Object.keys(components.schemas)).toEqual([
      "PaymentRequiredProblem",
      "UnprocessableContentProblem",
    ]);
    const exampleOf = (name: "PaymentRequired" | "UnprocessableContent") =>
      components.responses[name].content["application/problem+json"].examples[name]?.value;
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const takes = ajv.compile(components.schemas.PaymentRequiredProblem ?? false);
    expect(takes(exampleOf("PaymentRequired"))).toBe(true);
    expect(takes(exampleOf("UnprocessableContent"))).toBe(false);
  });
});

describe("style guides", () => {
  test("adr: Dutch, three members required, 400 in place of 422", () => {
    const api = responses({ codes: [404, 422], version: "3.0", preset: "adr", translator });
    expect(api.forOperation([404, 422])).toEqual({
      "400": { $ref: "#/components/responses/BadRequest" },
      "404": { $ref: "#/components/responses/NotFound" },
    });
    const { BadRequest, NotFound } = api.components.responses;
    expect(NotFound.description).toBe(translator.description(404, { locale: "nl" }));
    const { examples } = BadRequest.content["application/problem+json"];
    const title = translator.title(400, { locale: "nl" });
    expect(Object.values(examples).map(({ value }) => value)).toMatchObject([
      { type: "about:blank", status: 400, title },
      { type: "about:blank", status: 400, title, detail: translator.description(422, { locale: "nl" }) },
    ]);
    expect(api.components.schemas.Problem?.required).toEqual(["status", "title", "detail"]);
  });

  test("adr asks for a translator", () => {
    expect(() => responses({ codes: [404], version: "3.0", preset: "adr" } as never)).toThrow(
      'preset "adr" asks for Dutch',
    );
  });

  test("and Dutch of the translator", () => {
    const english = createTranslator([en], { fallback: "en" });
    const options = { codes: [404], version: "3.0", preset: "adr", translator: english } as const;
    expect(() => responses(options)).toThrow('preset "adr" asks for Dutch');
    expect(responses({ ...options, locale: "en" }).components.responses).toHaveProperty("NotFound");
  });

  test("zalando: a default response", () => {
    const api = responses({ codes: [404], version: "3.0", preset: "zalando" });
    expect(Object.keys(api.forOperation([404]))).toEqual(["404", "default"]);
  });

  test("belgif: a default response, and its own types, always there", () => {
    const api = responses({ codes: [404], version: "3.0", preset: "belgif" });
    const { examples } = api.components.responses.NotFound.content["application/problem+json"];
    expect(examples.NotFound?.value.type).toBe("urn:problem-type:belgif:resourceNotFound");
    expect(api.components.schemas.Problem?.required).toEqual(["type"]);
    expect(Object.keys(api.forOperation([404]))).toEqual(["404", "default"]);
  });

  test("what is given beside a preset goes before it", () => {
    const { components } = responses({ codes: [404], version: "3.0", preset: "zalando", required: ["type"] });
    expect(components.schemas.Problem?.required).toEqual(["type"]);
  });

  test.each([
    ["version", "2.0"],
    ["default", "5XX"],
    ["schemas", "one"],
    ["names", "phrase"],
    ["required", ["code"]],
    ["codes", 404],
  ])("no %s that the types refuse: %j", (option, given) => {
    const options = { codes: [404], version: "3.1", [option]: given };
    expect(() => responses(options as never)).toThrow(
      new RegExp(`${option} is (${JSON.stringify(given)}|"code"); it must be`),
    );
  });

  test("no other", () => {
    expect(() => responses({ codes: [404], version: "3.0", preset: "toString" as "zalando" })).toThrow(
      'preset is "toString"',
    );
  });
});

test("what was given before is not changed by what is done with it", () => {
  const first = responses({ codes: [404], version: "3.1" });
  first.components.responses.NotFound.description = "mine";
  first.components.schemas.Problem?.required?.push("type");
  const second = responses({ codes: [404], version: "3.1" });
  expect(second.components.responses.NotFound.description).not.toBe("mine");
});
