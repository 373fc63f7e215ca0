/** Problem details (RFC 9457, section 3), as `application/problem+json` has them. */
export interface ProblemDetails {
  /** A URI that identifies the kind of problem; `about:blank`: the status says it all. */
  readonly type: string;
  /** The kind of problem in a few words. */
  readonly title: string;
  readonly status: number;
  /** What went wrong this time. */
  readonly detail?: string;
  /** A URI that identifies this occurrence. */
  readonly instance?: string;
  /** Extension members (RFC 9457, section 3.2). */
  readonly [extension: string]: unknown;
}

/** Extension members: any JSON by any name that has no meaning of its own. */
export type Extensions = (object | { readonly [name: string]: unknown }) & {
  readonly [Name in "type" | "title" | "status" | "detail" | "instance"]?: IsNoExtension<Name>;
};

declare const reason: unique symbol;

/** What nothing can be given for, named so that the compiler's message says what is wrong. */
interface IsNoExtension<Name extends string> {
  readonly [reason]: `"${Name}" is a member of its own; it cannot be an extension`;
}

/** A text, one for each language by its tag, or what makes it for the reader's. */
export type Detail = string | Readonly<Record<string, string>> | ((locale: string) => string);

/** The text as it is without a reader's language: English where there is a choice. Undefined if it cannot be had. */
export function englishDetail(detail: Detail | undefined): string | undefined {
  try {
    if (typeof detail === "function") return detail("en");
    return typeof detail === "object" ? (detail.en ?? Object.values(detail)[0]) : detail;
  } catch {
    // An error is often read where another one cannot be handled: in a logger, or as a framework's last resort.
  }
  return undefined;
}
