import type { Compiler } from "./compilers.ts";
import { type Setting, settings } from "./settings.ts";

export const resolutions = ["nodenext", "node16", "bundler"] as const;

/** What one compiler is asked to do once. */
export interface Attempt {
  readonly compiler: Compiler;
  readonly resolution: (typeof resolutions)[number];
  readonly setting: Setting;
}

/** All that a compiler is asked to do. */
export function attemptsOf(compiler: Compiler): readonly Attempt[] {
  const known = settings.filter(({ since = 0 }) => compiler.line >= since);
  return resolutions.flatMap((resolution) => known.map((setting) => ({ compiler, resolution, setting })));
}

/** Names its folder as well. */
export function nameOf({ compiler, resolution, setting }: Attempt): string {
  return `${compiler.version}-${resolution}-${setting.name}`;
}

/** `preserve`, which bundlers ask for, is younger than `bundler`. */
export function moduleOf({ compiler, resolution }: Attempt): string {
  if (resolution !== "bundler") return resolution;
  return compiler.line >= 5.4 ? "preserve" : "esnext";
}

/** Whether JSON is imported `with { type: "json" }`: `nodenext` asks for it since 5.7, `node16` refuses it. */
export function hasAttributes({ compiler, resolution }: Attempt): boolean {
  return compiler.line >= 5.3 && resolution !== "node16";
}

/** Whether `.cts` files may say `import x = require("x")`. */
export function takesRequire(attempt: Attempt): boolean {
  return attempt.setting.options.erasableSyntaxOnly !== true && moduleOf(attempt) !== "esnext";
}

/** Whether `.cts` files may say `import { x } from "x"`. */
export function takesImport(attempt: Attempt): boolean {
  const { isolatedModules, verbatimModuleSyntax } = attempt.setting.options;
  return verbatimModuleSyntax !== true && !(isolatedModules === true && moduleOf(attempt) === "preserve");
}
