import type { Problem } from "./document.ts";
import type { Settings } from "./settings.ts";
import type { StatusData } from "./status-data.ts";
import type { Message } from "./translator.ts";

/**
 * An example of the problem with this code. In English it is that of the fixtures package; where its type, title or
 * language would be another than the document says, it is the problem that says no more than the status.
 */
export function exampleProblem(
  { id, problem: own }: StatusData,
  code: number,
  { title, description, english }: Message,
  { typeBase, schemas, required, preset }: Settings,
): Problem {
  const type = typeBase === undefined ? preset.types?.[code] : typeBase + id;
  const isOwn = english && type === undefined && schemas === "shared";
  return {
    type: type ?? (isOwn ? own.type : undefined) ?? "about:blank",
    title: (isOwn ? own.title : undefined) ?? title,
    status: code,
    detail: english ? own.detail : description,
    ...(required.includes("instance") && { instance: "urn:uuid:5f0a1c9e-3d0b-4d7c-9a55-1f3f6c0e8b42" }),
    ...(english && own.extensions),
  };
}
