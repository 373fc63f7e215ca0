/** Problem details (RFC 9457, section 3), as `application/problem+json` has them. */
export interface ProblemDetails {
  /** A URI that identifies the kind of problem; `about:blank`: the status says it all. */
  readonly type: string;
  /** The kind of problem in a few words, in the reader's language. */
  readonly title: string;
  readonly status: number;
  /** What went wrong this time, in the reader's language. */
  readonly detail: string;
  /** A URI that identifies this occurrence. */
  readonly instance?: string;
}

/** Extension members (RFC 9457, section 3.2): any JSON by any name that has no meaning of its own. */
export type Extensions = object & { readonly [Name in keyof ProblemDetails]?: IsNoExtension<Name> };

declare const reason: unique symbol;

/** What nothing can be given for, named so that the compiler's message says what is wrong. */
interface IsNoExtension<Name extends keyof ProblemDetails> {
  readonly [reason]: `"${Name}" is a member of its own; pass it beside the extensions`;
}

const members: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "type",
  "title",
  "status",
  "detail",
  "instance",
]);

/** Throws a TypeError for an extension that would replace a member with a meaning of its own. */
export function checkExtensions(extensions: object): void {
  for (const name of Object.keys(extensions)) {
    if (members.has(name)) {
      throw new TypeError(
        `problem: "${name}" is no extension (RFC 9457, section 3.1); pass it as an option of its own`,
      );
    }
  }
}
