import type { ProblemDetails } from "../problem-details.ts";
import type { InvalidValue } from "./invalid-value.ts";

/** What is needed of a translator; the one that `createTranslator` of `@scope/http-4xx-i18n` makes has it all. */
export interface TranslatorLike {
  /** The locale for a reader with this `Accept-Language`. */
  negotiate(acceptLanguage: string | null | undefined): string;
  /** The phrase of a status in that locale. */
  title(status: never, options: { readonly locale: string }): string | undefined;
  /** What a status means, in that locale. */
  description(status: never, options: { readonly locale: string }): string | undefined;
  /** Whether a locale is written from left to right. */
  direction(locale: string): string;
  /** Title and sentence of a server error, in that locale; left out, server errors are told in English. */
  serverError?(
    status: number,
    options: { readonly locale: string },
  ): { readonly title: string; readonly description: string };
}

/** Header fields as Node, the web or anything else holds them. */
export type AnyFields =
  | Readonly<Record<string, string | number | readonly string[] | null | undefined>>
  | Iterable<readonly [name: string, value: string | number | readonly string[]]>;

/** How errors are answered. What is not asked of a user depends on the request, and an adapter knows it. */
export interface ProblemOptions {
  /** Says it in the reader's language; without one, titles are the English reason phrases. */
  readonly translator?: TranslatorLike | undefined;
  /**
   * A URI to which the id of the status is added for the `type` of problems that have none of their own; `referenceSite`
   * is one that leads to a page about each.
   */
  readonly typeBase?: string | undefined;
  /** false: no page for those who prefer `text/html`. */
  readonly html?: boolean | undefined;
  /** The `WWW-Authenticate` of a 401 that comes without one: one challenge or several, or what `wwwAuthenticate` gives. */
  readonly challenge?: string | readonly string[] | { readonly "WWW-Authenticate": string } | undefined;
  /** The status of an error that another server has answered to us; 502 unless given. */
  readonly upstream?: 500 | 502 | undefined;
  /** Is told every error, with the answer to it. What it throws is written to the console. */
  readonly onError?: ((error: unknown, answer: ProblemAnswer) => unknown) | undefined;
  /** The reader's language where it is known otherwise. */
  readonly locale?: string | null | undefined;
  /** The `Accept-Language` of the request. */
  readonly acceptLanguage?: string | null | undefined;
  /** The `Accept` of the request. */
  readonly accept?: string | null | undefined;
  /** The method of the request: the answer to HEAD has no body. */
  readonly method?: string | undefined;
  /** The version of HTTP, such as `1.1` or `2.0`: from 2 on there is no `Upgrade` and no `Connection`. */
  readonly httpVersion?: string | undefined;
  /** The fields of the answer that was begun. Those that speak of its content are left out of the new one. */
  readonly responseHeaders?: AnyFields | undefined;
  /** The status of the answer that was begun: that of an error without one. */
  readonly responseStatus?: number | undefined;
  /** The methods that the router knows of: the `Allow` of a 405 that comes without one. */
  readonly allow?: string | readonly string[] | undefined;
}

/** What to answer. */
export interface ProblemAnswer {
  readonly status: number;
  /** All that the answer has, those of the answer that was begun among them, by names in lower case. */
  readonly headers: Record<string, string | string[]>;
  readonly body: string;
  /** What the body says, also where it is a page; null where there is nothing to say: a redirect that was thrown. */
  readonly problem: AnsweredProblem | null;
}

/** Problem details, with what validation has found. */
export interface AnsweredProblem extends ProblemDetails {
  readonly errors?: readonly InvalidValue[] | undefined;
}
