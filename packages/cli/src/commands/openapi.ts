import type { Command, Values } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { codesOf, make } from "../openapi/made.ts";
import { languageOption } from "../terminal/reader-locale.ts";
import { UsageError } from "../usage-error.ts";

const openapi: Command = {
  name: "openapi",
  summary: "Responses with client errors for an OpenAPI document",
  usage: "--codes LIST [OPTION]... | --into FILE [--codes LIST] [--complete] [OPTION]...",
  suggestions: () => [],
  options: {
    codes: {
      type: "string",
      short: "c",
      multiple: true,
      value: "LIST",
      description: "By code, id or name: 400,iis-440,NotFound",
    },
    into: {
      type: "string",
      value: "FILE",
      description: "Add to this document what it lacks, and change nothing else",
    },
    complete: {
      type: "boolean",
      description:
        "With --into: refer to them from each operation that can be answered so; without --codes all that can",
    },
    format: {
      type: "string",
      value: "FORMAT",
      choices: ["yaml", "json"],
      description: "What is printed: yaml unless given",
    },
    version: {
      type: "string",
      value: "VERSION",
      choices: ["3.0", "3.1", "3.2"],
      description: "Of OpenAPI: that of FILE, or 3.1",
    },
    preset: {
      type: "string",
      value: "NAME",
      choices: ["adr", "zalando", "belgif"],
      description: "A style guide to follow",
    },
    names: {
      type: "string",
      value: "KIND",
      choices: ["name", "id"],
      description: "How components are named: NotFound or 404",
    },
    default: {
      type: "string",
      value: "KEY",
      choices: ["default", "4XX"],
      description: "One response more, for all that an operation does not list",
    },
    schemas: {
      type: "string",
      value: "KIND",
      choices: ["shared", "each"],
      description: "One schema for all, or one for each",
    },
    "schema-name": {
      type: "string",
      value: "NAME",
      description:
        "Of the schema: Problem, or ProblemDetails where a document has another schema of that name",
    },
    "type-base": { type: "string", value: "URI", description: "What the type of a problem begins with" },
    lang: { ...languageOption, description: "Language of the descriptions; English unless given" },
    json: { type: "boolean", description: "Print JSON (schemas/openapi.json)" },
  },
  examples: [
    ["http-4xx openapi --codes 400,401,404 --lang nl --format yaml", "Components to copy, in Dutch"],
    ["http-4xx openapi --codes 404,429 --into openapi.yaml", "Components into a document"],
    [
      "http-4xx openapi --complete --into openapi.yaml",
      "Into its operations too, as far as they can be answered so",
    ],
    [
      "http-4xx openapi --codes 400,404 --preset zalando --version 3.0 --json",
      "As a style guide has it, for OpenAPI 3.0",
    ],
  ],
  run,
};

async function run(values: Values, words: readonly string[]): Promise<number> {
  if (words.length > 0) throw new UsageError(`openapi takes no words; say --codes ${words.join(",")}`);
  if (values.json === true && values.format === "yaml") {
    throw new UsageError("--json and --format yaml exclude each other; leave one out");
  }
  const codes = codesOf(values.codes);
  if (typeof values.into === "string") return addTo(values.into, codes, values);
  if (values.complete === true) throw new UsageError("--complete needs a document: --into FILE");
  if (codes.length === 0) throw new UsageError("say which, such as --codes 400,404");
  const { components } = await make(codes, (values.version ?? "3.1") as "3.1", values); // one of its choices
  const json = values.json === true || values.format === "json";
  process.stdout.write(
    json
      ? `${JSON.stringify({ components }, null, 2)}\n`
      : (await import("yaml")).stringify({ components }, { lineWidth: 0 }),
  );
  return exitCode.answered;
}

async function addTo(file: string, codes: ReturnType<typeof codesOf>, values: Values): Promise<number> {
  if (codes.length === 0 && values.complete !== true) {
    throw new UsageError("say which, such as --codes 400,404, or --complete");
  }
  const { addTo, toldOf } = await import("../openapi/add-to.ts");
  const added = await addTo(file, codes, values);
  process.stdout.write(values.json === true ? `${JSON.stringify(added, null, 2)}\n` : toldOf(added));
  return exitCode.answered;
}

export default openapi;
