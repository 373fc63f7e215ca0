import type { HeaderModel, StatusModel } from "../../model/model.ts";

/** What a response with that status must always carry. */
export function requiredFields({ headers }: StatusModel): readonly HeaderModel[] {
  return headers.filter(({ level, when }) => level === "MUST" && when === "always");
}

/** A version of HTTP asks for them, whatever the status is about: their value is always the same. */
export function impliedFields({ headers }: StatusModel): readonly HeaderModel[] {
  return headers.filter(({ level, when }) => level === "MUST" && when.startsWith("over HTTP/"));
}
