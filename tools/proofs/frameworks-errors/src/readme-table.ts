import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What the README says of a framework. */
export interface Row {
  readonly name: string;
  readonly unknown: number;
  readonly fields: boolean;
  readonly body: string;
  readonly hides: boolean;
}

const readme = readFileSync(join(import.meta.dirname, "../../../../packages/errors/README.md"), "utf8");

/** The rows of the table whose head begins with "framework". */
export const rows: readonly Row[] = (/^\| framework .*\n\|.*\n((?:\|.*\n)+)/m.exec(readme)?.[1] ?? "")
  .trim()
  .split("\n")
  .map((line) => {
    const [name = "", unknown = "", fields = "", body = "", hidden = ""] = line
      .split("|")
      .slice(1)
      .map((cell) => cell.trim());
    return { name, unknown: Number(unknown), fields: fields === "yes", body, hides: hidden === "hidden" };
  });
