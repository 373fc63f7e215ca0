import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface Compiler {
  /** `5.0.4` */
  readonly version: string;
  /** Major and minor version as a number, to compare with: 5.4. */
  readonly line: number;
  /** Its `tsc`, for Node to run. */
  readonly tsc: string;
}

/** The names under which they are installed here, oldest first. */
const names = [
  "typescript-5.0",
  "typescript-5.4",
  "typescript-5.8",
  "typescript-5.9",
  "typescript-6",
  "typescript",
];

export const compilers: readonly Compiler[] = names.map((name) => {
  const folder = join(import.meta.dirname, "../node_modules", name);
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
  return { version, line: Number.parseFloat(version), tsc: join(folder, "bin/tsc") };
});
