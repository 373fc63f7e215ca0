import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Project, ts } from "ts-morph";
import { describe, expect, test } from "vitest";
import type {
  GuidanceModel,
  HeaderModel,
  LocaleModel,
  MessageModel,
  Model,
  StatusModel,
} from "../../model/model.ts";
import { checkSyntax } from "../../print/check-syntax.ts";
import { i18nEmitter } from "./emitter.ts";

type Status = Pick<StatusModel, "id" | "code" | "vendor" | "headers" | "fault" | "steps" | "retry">;

const statuses: readonly Status[] = [
  status("400", 400, null),
  status("405", 405, null, [always("Allow", "GET")]),
  status("451", 451, null),
  status("iis-451", 451, "iis"),
  status("nginx-499", 499, "nginx"),
];

function status(id: string, code: number, vendor: string | null, headers: HeaderModel[] = []): Status {
  return { id, code, vendor, headers, fault: "request", steps: ["report"], retry: null };
}

function always(name: string, example: string): HeaderModel {
  const reference = { title: "RFC 9110: HTTP Semantics", section: "10.2.1", url: "https://www.example.org/" };
  return { name, level: "MUST", when: "always", example, reference } as HeaderModel;
}

function locale(tag: string, given: Partial<LocaleModel> = {}): LocaleModel {
  const messages = new Map(statuses.map(({ id }) => [id, message(`${tag} title of ${id}`)]));
  const names = { name: `${tag} itself`, englishName: `${tag} in English` };
  const reading = { state: "drafted", reading: null, changed: 0, inherited: 0 } as const;
  return {
    tag,
    ...names,
    direction: "ltr",
    ...reading,
    messages,
    serverErrors: null,
    document: null,
    ...given,
  };
}

function message(title: string): MessageModel {
  return { title, description: `${title}, described` };
}

/** What would end a string, a comment or a template early, or hide in it. */
const hostile = `a "quote", a \`backtick\`, \${code}, */, <!--, \\, \u2028`;

const hebrew = locale("he", {
  direction: "rtl",
  reading: "By the one who wrote it.",
  serverErrors: { any: message("server error"), unavailable: message("server unavailable") },
});
const portuguese = locale("pt-BR", {
  englishName: hostile,
  messages: new Map(statuses.map(({ id }) => [id, { title: hostile, description: hostile }])),
  document: {
    title: "400-499",
    subtitle: "Client error responses",
    paragraph: hostile,
    entries: [
      { id: "400", code: 400, phrase: "Bad Request", transcription: hostile, marker: "Officieel" },
      { id: "iis-451", code: 451, phrase: "Redirect", transcription: "text", marker: "Onofficieel (IIS)" },
    ],
  },
});

const empty: Model = {
  version: "1.0.0",
  packages: [],
  vendors: [],
  statuses: [],
  substatuses: [],
  references: new Map(),
  win32Statuses: new Map(),
  locales: [],
  servers: [],
  guidance: [],
  englishGuidance: null,
  siteWords: new Map(),
  published: { site: null, repository: null },
  clientLeft: [],
};

const portugueseGuidance: GuidanceModel = {
  tag: "pt-BR",
  englishName: hostile,
  direction: "ltr",
  state: "drafted",
  faults: new Map([["request", hostile]]),
  steps: new Map([["report", { reader: hostile, client: "client" }]]),
  retry: new Map(),
  conditions: new Map([["always", "sempre"]]),
  synonyms: new Map([["iis-451", [hostile, "word"]]]),
};

const folder = "packages/i18n/src/generated/";

function emit(
  locales: readonly LocaleModel[],
  of: readonly Status[] = statuses,
  guidance: readonly GuidanceModel[] = [],
): Map<string, string> {
  const statuses = of as StatusModel[]; // the emitter reads nothing else of a status
  const files = [...i18nEmitter.emit({ ...empty, statuses, locales, guidance })];
  checkSyntax(files);
  return new Map(files.map(({ path, text }) => [path.replace(folder, ""), text]));
}

describe("the i18n emitter", () => {
  const files = emit([hebrew, portuguese], statuses, [portugueseGuidance]);

  test("prints a module and JSON for each locale and for its guidance, a module for each document, and what is shared", () => {
    expect([...files.keys()]).toEqual([
      "ids.ts",
      "required-fields.ts",
      "loaders.ts",
      "guidance-ids.ts",
      "guidance-facts.ts",
      "guidance-loaders.ts",
      "substatus-codes.ts",
      "guidance/pt-BR.ts",
      "guidance/pt-BR.json",
      "packages/i18n/LOCALES.md",
      "packages/i18n/README.md",
      "locales/he.ts",
      "locales/he.json",
      "locales/pt-BR.ts",
      "locales/pt-BR.json",
      "documents/pt-BR.ts",
    ]);
  });

  test.each([...files.keys()])("prints %s", async (path) => {
    await expect(files.get(path)).toMatchFileSnapshot(`golden/${path}.txt`);
  });

  test("prints what typechecks, declarations included", { timeout: 60_000 }, () => {
    expect(typeErrors(files)).toEqual([]);
  });

  test("stops at a status without a message", () => {
    const incomplete = locale("he", { messages: new Map([["400", message("title")]]) });
    expect(() => emit([incomplete])).toThrow("the model has no he message for 405");
  });

  test("prints valid TypeScript without a single locale or status", () => {
    expect(emit([], []).get("loaders.ts")).toContain("type AvailableLocale = never;");
  });

  test("takes as many characters for the hundredth status as for the first", () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, n) => status(`v${n + 100}-404`, 404, `v${n + 100}`));
    const size = (count: number) => {
      const messages = new Map(many(count).map(({ id }) => [id, message(id)]));
      return [...emit([locale("he", { messages })], many(count)).values()].join("").length;
    };
    expect(size(101) - size(100)).toBe(size(2) - size(1));
  });
});

/** What the compiler has to say of generated files beside the hand-written types that they import. */
function typeErrors(files: ReadonlyMap<string, string>): string[] {
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: {
      lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      declaration: true,
      isolatedDeclarations: true,
      verbatimModuleSyntax: true,
      allowImportingTsExtensions: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
    },
  });
  const source = join(import.meta.dirname, "../../../../../packages/i18n/src");
  for (const name of [
    "catalog.ts",
    "document.ts",
    "guidance-facts.ts",
    "guidance-texts.ts",
    "translator.ts",
    "problem/refusal.ts",
    "problem/required-field.ts",
  ]) {
    project.createSourceFile(`/src/${name}`, readFileSync(join(source, name), "utf8"));
  }
  for (const [path, text] of files) {
    if (path.endsWith(".ts")) project.createSourceFile(`/src/generated/${path}`, text);
  }
  return project
    .getPreEmitDiagnostics()
    .map((found) => ts.flattenDiagnosticMessageText(found.compilerObject.messageText, "\n"));
}
