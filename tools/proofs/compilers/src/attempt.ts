import type { Compiler } from "./compilers.ts";
import { type Setting, settings } from "./settings.ts";

/** `node10`, which knows no `exports`, was the default of `"module": "commonjs"` until 6.0 took it away. */
export const resolutions = ["nodenext", "node16", "bundler", "node10"] as const;

/** What one compiler is asked to do once. */
export interface Attempt {
  readonly compiler: Compiler;
  readonly resolution: (typeof resolutions)[number];
  readonly setting: Setting;
}

/** All that a compiler is asked to do. */
export function attemptsOf(compiler: Compiler): readonly Attempt[] {
  const known = settings.filter(({ since = 0 }) => compiler.line >= since);
  return resolutionsOf(compiler).flatMap((resolution) =>
    known.map((setting) => ({ compiler, resolution, setting })),
  );
}

function resolutionsOf({ line }: Compiler): readonly Attempt["resolution"][] {
  return line < 6 ? resolutions : resolutions.filter((resolution) => resolution !== "node10");
}

/** Names its folder as well. */
export function nameOf({ compiler, resolution, setting }: Attempt): string {
  return `${compiler.version}-${resolution}-${setting.name}`;
}

/** `preserve`, which bundlers ask for, is younger than `bundler`. Verbatim, CommonJS has no `import`. */
export function moduleOf({ compiler, resolution, setting }: Attempt): string {
  if (resolution === "node10") return setting.options.verbatimModuleSyntax ? "esnext" : "commonjs";
  if (resolution !== "bundler") return resolution;
  return compiler.line >= 5.4 ? "preserve" : "esnext";
}

/** Whether JSON is imported `with { type: "json" }`: `nodenext` asks for it since 5.7, `node16` refuses it. */
export function hasAttributes({ compiler, resolution }: Attempt): boolean {
  return compiler.line >= 5.3 && resolution !== "node16" && resolution !== "node10";
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
