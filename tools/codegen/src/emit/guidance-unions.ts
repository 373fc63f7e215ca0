import type { StatusModel } from "../model/model.ts";
import { literal } from "../print/literal.ts";
import { unionDeclaration } from "../print/union.ts";
import { compareText } from "../terms/compare-text.ts";

/** The ids of guidance that statuses name, a union for each kind. */
export function guidanceUnions(statuses: readonly StatusModel[]): string[] {
  const union = (name: string, description: string, ids: readonly string[]) =>
    unionDeclaration(
      name,
      description,
      [...new Set(ids)].toSorted(compareText).map((id) => literal(id)),
    );
  return [
    union(
      "Fault",
      "Whose turn it is.",
      statuses.map(({ fault }) => fault),
    ),
    union(
      "StepId",
      "Something to do about a client error.",
      statuses.flatMap(({ steps }) => steps),
    ),
    union(
      "RetryChange",
      "What has to change, or happen, before a request is repeated.",
      statuses.flatMap(({ retry }) => retry?.change ?? []),
    ),
    union(
      "Condition",
      "When a field is sent, or asked for.",
      statuses.flatMap(({ headers }) => headers.map(({ when }) => when)),
    ),
  ];
}
