import { join } from "node:path";
import type { UserConfig } from "tsdown";
import { library } from "../../tsdown.base.ts";

const config: UserConfig = library({ index: "src/index.ts" }, ["src/generated/*.json"], "shared");

/**
 * In CommonJS records and phrases are made when one is first asked for, and `statuses` when it is first read, which a
 * module cannot do: making them is a third of the time that loading the package takes. The getter is in the words from
 * which Node tells, without running them, what a CommonJS module exports.
 */
const madeWhenAsked = {
  name: "made-when-asked",
  resolveId(source: string): string | null {
    const [, name] = /^\.\/(by-code|phrase-of)\.ts$/.exec(source) ?? [];
    return name === undefined ? null : join(import.meta.dirname, `src/${name}-when-asked.ts`);
  },
  renderChunk(code: string): string | null {
    // Not the declarations, which have none.
    if (!code.includes("exports.")) return null;
    const made = /^const statuses = .*allStatuses\(\);$/m;
    const exported = "exports.statuses = statuses;";
    if (!made.test(code) || !code.includes(exported)) throw new Error("statuses is no longer where it was");
    const getter = "enumerable: true, get: function () { return late.statuses; }";
    return code
      .replace(made, "const late = { get statuses() { return allStatuses(); } };")
      .replace(exported, `Object.defineProperty(exports, "statuses", { ${getter} });`);
  },
};

const built: UserConfig = {
  ...config,
  inputOptions: (options, format) =>
    format === "cjs" ? { ...options, plugins: [options.plugins, madeWhenAsked] } : options,
};

/** By themselves: what they share with the lookups would be a file more for those to load. */
const causes: UserConfig = { ...library({ causes: "src/causes.ts" }), clean: false };

export default [built, causes];
