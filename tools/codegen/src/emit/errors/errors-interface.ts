import type { StatusModel } from "../../model/model.ts";
import { literal } from "../../print/literal.ts";

/** The error of each id. Written out, so that neither a vendor's module nor a class is loaded for a type. */
export function errorsInterface(statuses: readonly StatusModel[]): string[] {
  const members = statuses.map(({ id, code, name }) => {
    const [key, status, error] = [id, code, name].map((value) => literal(value));
    return `  readonly ${key}: Http4xxError<${status}, ${key}, ${error}>;`;
  });
  return [
    'import type { Http4xxError } from "../http-4xx-error.ts";',
    `/** The errors that have a class, by the id of their status. */\nexport interface Http4xxErrors {\n${members.join("\n")}\n}`,
  ];
}
