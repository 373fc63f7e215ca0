import type { JSDocStructure, OptionalKind } from "ts-morph";
import type { StatusModel } from "../../model/model.ts";
import { aliasDoc, statusDoc } from "../status-docs.ts";

/** A name with its code: what an enum, a constant and a const object are printed from. */
export interface Member {
  readonly name: string;
  readonly code: number;
  readonly docs: readonly OptionalKind<JSDocStructure>[];
}

/** Aliases come before the canonical name: of several names for a number, an enum's reverse mapping keeps the last. */
export function membersOf(statuses: readonly StatusModel[]): Member[] {
  return statuses.flatMap((status) => [
    ...status.aliases.map((alias) => ({
      name: alias.name,
      code: status.code,
      docs: [aliasDoc(status, alias)],
    })),
    { name: status.name, code: status.code, docs: [statusDoc(status)] },
  ]);
}
