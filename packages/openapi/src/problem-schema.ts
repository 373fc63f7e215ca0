import type { ProblemSchema, StatusSchema, TextSchema } from "./document.ts";
import type { Settings } from "./settings.ts";

/** What there is to say of problem details in every language. */
export const rfcOfProblems = "RFC 9457";

const descriptions = {
  problem: "What went wrong, as problem details (RFC 9457)",
  type: "A URI that identifies the kind of problem; about:blank, which is meant where it is missing, says no more than the status",
  title: "A short summary of the kind of problem",
  status: "The status code",
  detail: "What happened this time",
  instance: "A URI that identifies this occurrence of the problem",
};

/** What one status alone says. */
export interface Literals {
  readonly status: number;
  readonly title: string;
}

/**
 * The schema of problem details, of one status where its literals are given. There is no `default` for `type`: generators
 * of clients take a member that has one for a required one.
 */
export function problemSchema(
  { required, english, version }: Pick<Settings, "required" | "english" | "version">,
  literals?: Literals,
): ProblemSchema {
  const described = (member: keyof typeof descriptions) =>
    english ? { description: descriptions[member] } : {};
  const one = <Value>(value: Value) => (version === "3.0" ? { enum: [value] } : { const: value });
  const title: TextSchema = { type: "string", ...described("title"), ...(literals && one(literals.title)) };
  const status: StatusSchema = {
    type: "integer",
    format: "int32",
    ...described("status"),
    ...(literals ? one(literals.status) : { minimum: 400, maximum: 599 }),
  };
  return {
    type: "object",
    description: english ? descriptions.problem : rfcOfProblems,
    externalDocs: { url: "https://www.rfc-editor.org/rfc/rfc9457" },
    properties: {
      type: { type: "string", format: "uri-reference", ...described("type") },
      title,
      status,
      detail: { type: "string", ...described("detail") },
      instance: { type: "string", format: "uri-reference", ...described("instance") },
    },
    ...(required.length > 0 && { required: [...required] }),
    additionalProperties: true,
  };
}
