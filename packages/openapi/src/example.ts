import type { Problem } from "./document.ts";
import type { Settings } from "./settings.ts";
import type { StatusData } from "./status-data.ts";
import type { Message } from "./translator.ts";

/**
 * An example of the problem in a response that has this code and title. In English it is that of the fixtures package;
 * where its type, title or language would be another than the document says, it is the problem that says no more than the
 * status. One type has one title, that of `about:blank` is the phrase of the code (RFC 9457, section 4.2.1).
 */
export function exampleProblem(
  { id, problem: own }: StatusData,
  answered: { readonly code: number; readonly title: string },
  { title, description, english }: Message,
  { typeBase, schemas, required, preset }: Settings,
): Problem {
  const type = typeBase === undefined ? preset.types?.[answered.code] : typeBase + id;
  const isOwn = english && type === undefined && schemas === "shared";
  const hasOwnType = typeBase !== undefined && schemas === "shared";
  return {
    type: type ?? (isOwn ? own.type : undefined) ?? "about:blank",
    title: (isOwn ? own.title : undefined) ?? (hasOwnType ? title : answered.title),
    status: answered.code,
    detail: english ? own.detail : description,
    ...(required.includes("instance") && { instance: "urn:uuid:5f0a1c9e-3d0b-4d7c-9a55-1f3f6c0e8b42" }),
    ...(english && own.extensions),
  };
}
