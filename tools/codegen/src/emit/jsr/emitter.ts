import type { LocaleModel, Model } from "../../model/model.ts";
import { type Emitter, jsonFile } from "../emitter.ts";
import { isThrown } from "../is-thrown.ts";

/** The manifests for JSR, which knows no wildcard: each vendor and locale is listed. */
export const jsrEmitter: Emitter = {
  name: "jsr",
  *emit(model) {
    const { vendors, locales } = model;
    yield manifest(model, "enum", {
      ".": "./src/index.ts",
      "./erasable": "./src/generated/erasable.ts",
      ...each(
        "vendors",
        vendors.map(({ key }) => key),
      ),
    });
    yield manifest(model, "errors", {
      ".": "./src/index.ts",
      ...each(
        "vendors",
        vendors.filter(({ statuses }) => statuses.some(isThrown)).map(({ key }) => key),
      ),
    });
    yield manifest(model, "lookup", { ".": "./src/index.ts" });
    yield manifest(model, "i18n", {
      ".": "./src/index.ts",
      "./load": "./src/load.ts",
      "./problem": "./src/problem.ts",
      ...each(
        "documents",
        locales.filter(hasDocument).map(({ tag }) => tag),
      ),
      ...each(
        "locales",
        locales.map(({ tag }) => tag),
      ),
    });
    yield manifest(model, "fixtures", {
      ".": "./src/index.ts",
      "./conformance": "./src/conformance.ts",
      "./fetch": "./src/fetch.ts",
      "./matchers": "./src/matchers.ts",
      "./msw": "./src/msw.ts",
      "./node": "./src/node/index.ts",
    });
  },
};

function each(folder: string, keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [`./${folder}/${key}`, `./src/generated/${folder}/${key}.ts`]));
}

function hasDocument({ document }: LocaleModel): boolean {
  return document !== null;
}

function manifest({ version }: Model, name: string, exports: Record<string, string>) {
  return jsonFile(`packages/${name}/jsr.json`, {
    name: `@scope/http-4xx-${name}`,
    version,
    license: "MIT",
    exports,
    publish: {
      include: ["src", "README.md", "LICENSE"],
      exclude: ["src/**/*.test.ts", "src/**/*.test-d.ts", "src/**/testing", "src/**/tsconfig.json"],
    },
  });
}
