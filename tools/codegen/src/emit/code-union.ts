import type { Model, StatusModel } from "../model/model.ts";
import { literal } from "../print/literal.ts";
import { unionDeclaration } from "../print/union.ts";

/** The type of the codes of some statuses. */
export function codeUnion(name: string, description: string, statuses: readonly StatusModel[]): string {
  const codes = new Set(statuses.map(({ code }) => code));
  return unionDeclaration(
    name,
    description,
    [...codes].map((code) => literal(code)),
  );
}

/** The enum and the lookup package both have it: each is of use without the other. */
export function officialCodeUnion({ statuses }: Pick<Model, "statuses">): string {
  const official = statuses.filter((status) => status.official);
  return codeUnion("Http4xxCode", "The code of any official client error.", official);
}
