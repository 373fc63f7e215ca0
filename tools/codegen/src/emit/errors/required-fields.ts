import type { HeaderModel, StatusModel } from "../../model/model.ts";
import { isRequired } from "../../model/required-headers.ts";

/** What a response with that status must always carry. */
export function requiredFields({ headers }: StatusModel): readonly HeaderModel[] {
  return headers.filter(isRequired);
}

/** A version of HTTP asks for them, whatever the status is about: their value is always the same. */
export function impliedFields({ headers }: StatusModel): readonly HeaderModel[] {
  return headers.filter(
    (field) => field.level === "MUST" && field.when.startsWith("over-http-") && !isRequired(field),
  );
}
