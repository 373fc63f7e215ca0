import { attempt as execute } from "@tools/clone/execute";
import { attemptsOf, nameOf } from "./attempt.ts";
import type { Compiler } from "./compilers.ts";
import { writeProject } from "./project.ts";

/** What came of one attempt. */
export interface Result {
  /** The names of the files that were compiled. */
  readonly files: readonly string[];
  /** What the compiler said, line by line: `5.0.4-nodenext-bare/enum.mts(54,14): error TS2322: ...`. */
  readonly errors: readonly string[];
}

/**
 * Lets a compiler loose on all it is asked to do, beside the packages that are installed in a folder. That is one
 * process for each compiler, which `--build` makes possible: most of the time of a short one goes into warming up.
 */
export async function compileAll(
  installed: string,
  compiler: Compiler,
): Promise<ReadonlyMap<string, Result>> {
  const files = new Map<string, readonly string[]>();
  for (const attempt of attemptsOf(compiler))
    files.set(nameOf(attempt), await writeProject(installed, attempt));
  const flags = ["--build", ...files.keys(), "--verbose", "--pretty", "false"];
  const { ok, output } = await execute(installed, process.env, process.execPath, compiler.tsc, ...flags);
  const errors = errorsByProject(output);
  const results = [...files].map(([name, each]): [string, Result] => {
    const said = errors.get(name);
    if (said === undefined)
      throw new Error(`TypeScript ${compiler.version} did not build ${name}:\n${output}`);
    return [name, { files: each, errors: said }];
  });
  if (ok !== results.every(([, { errors }]) => errors.length === 0)) throw new Error(output);
  return new Map(results);
}

/** `--verbose` tells which project it turns to; what it says after that is about this one, also about declarations. */
function errorsByProject(output: string): ReadonlyMap<string, readonly string[]> {
  const errors = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of output.split("\n")) {
    const name = / - Building project '(?:.*\/)?(?<name>[^/]+)\/tsconfig\.json'/.exec(line)?.groups?.name;
    if (name !== undefined) {
      current = [];
      errors.set(name, current);
    } else if (errors.size > 0 && /error TS\d+|^ +\S/.test(line)) {
      current.push(line); // A message that goes on is indented.
    }
  }
  return errors;
}
