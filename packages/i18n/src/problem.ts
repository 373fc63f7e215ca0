import type { StatusId } from "./generated/ids.ts";
import { checkExtensions, type Extensions, type ProblemDetails } from "./problem/problem-details.ts";
import type { Refusal } from "./problem/refusal.ts";
import {
  type AnyFields,
  checkRequiredFields,
  type HeaderFields,
  type HeaderOptions,
} from "./problem/required-field.ts";
import type { ClientErrorCode, LocaleOption, Translator } from "./translator.ts";

export type { Extensions, ProblemDetails } from "./problem/problem-details.ts";
export type { HeaderFields, HeaderOptions } from "./problem/required-field.ts";

/** They came with the headers of another response, and are wrong about the problem. */
const fieldsOfOtherContent = ["Content-Length", "Content-Encoding", "Transfer-Encoding"];

/** What a problem is made of beside its status. */
export interface ProblemOptions<Locale extends string = string, Members extends Extensions = Extensions> {
  /** What `createTranslator` has made. */
  readonly translator: Translator<Locale>;
  /** The `Accept-Language` header of the request; decides where `locale` is left out. */
  readonly acceptLanguage?: string | null | undefined;
  /** The reader's language, where it is known otherwise. */
  readonly locale?: LocaleOption<Locale>;
  /** A URI that identifies the kind of problem; `about:blank` when it is left out. */
  readonly type?: string | undefined;
  /**
   * What a `type` of your own is called, in the reader's language; the status's title when it is left out. Without a
   * type it should be left out: `about:blank` has the title of the status (RFC 9457, section 4.2.1).
   */
  readonly title?: string | undefined;
  /** What went wrong this time, in the reader's language; the status's description when it is left out. */
  readonly detail?: string | undefined;
  /** A URI that identifies this occurrence. */
  readonly instance?: string | undefined;
  /** Further members, beside the ones above. */
  readonly extensions?: Members | undefined;
}

/** A status by its id, or by its code in its first meaning. */
export type ProblemStatus = StatusId | ClientErrorCode | (number & {});

/**
 * The problem details of a status in the reader's language (RFC 9457, section 3). A code from 400 to 499 that nobody
 * has defined keeps its number and has the texts of 400 (RFC 9110, section 15). In English the title is the phrase of
 * the status, as a problem without a type should have it (RFC 9457, section 4.2.1); that of 413 is `Payload Too Large`,
 * whose name is Content Too Large today (RFC 9110, section 15.5.14).
 *
 * @throws {RangeError} The status is no client error.
 * @throws {TypeError} There is no translator, or an extension has the name of a standard member.
 * @example
 * problem(404, { translator: t, acceptLanguage: "nl", extensions: { article: 17 } });
 * // { type: "about:blank", title: "Niet gevonden", status: 404, detail: "De webserver kon ...", article: 17 }
 */
export function problem<
  const Status extends ProblemStatus,
  Locale extends string,
  const Members extends Extensions = Record<never, never>,
>(status: Status, options: ProblemOptions<Locale, Members> & Refusal<Status>): ProblemDetails & Members;
export function problem(status: ProblemStatus, options: ProblemOptions): object {
  return describe(status, options, localeOf(options));
}

/**
 * A problem as a response (RFC 9457, section 3): `application/problem+json` with `Content-Language` and
 * `Vary: Accept-Language`. Other header fields are kept, but for those of a content that was there before; a status that
 * must carry some, 405 its `Allow` (RFC 9110, section 15.5.6), must be given them, as an object, `Headers` or pairs. An `Upgrade` is named in `Connection`
 * (RFC 9110, section 7.8).
 *
 * @throws {RangeError} The status is no client error.
 * @throws {TypeError} There is no translator, a required field is missing, or an extension has the name of a standard
 * member.
 * @example
 * problemResponse(405, { translator: t, acceptLanguage: "nl", headers: { Allow: "GET, HEAD" } });
 */
export function problemResponse<
  const Status extends ProblemStatus,
  Locale extends string,
  const Members extends Extensions = Record<never, never>,
>(status: Status, options: ProblemOptions<Locale, Members> & HeaderOptions<Status>): Response;
export function problemResponse(
  status: ProblemStatus,
  options: ProblemOptions & { readonly headers?: HeaderFields | AnyFields | undefined },
): Response {
  const locale = localeOf(options);
  const details = describe(status, options, locale);
  const headers = new Headers(options.headers as HeaderFields | undefined); // pairs that cannot be changed are read as well
  checkRequiredFields(status, headers);
  for (const name of fieldsOfOtherContent) headers.delete(name);
  headers.set("Content-Type", "application/problem+json");
  headers.set("Content-Language", locale);
  addToList(headers, "Vary", "Accept-Language");
  if (headers.has("Upgrade")) addToList(headers, "Connection", "Upgrade");
  return new Response(JSON.stringify(details), { status: details.status, headers });
}

function localeOf(options: ProblemOptions): string {
  // Callers without types may leave everything out.
  const { translator, locale, acceptLanguage }: Partial<ProblemOptions> = options ?? {};
  if (typeof translator?.negotiate !== "function") {
    throw new TypeError("problem: needs a translator; pass what createTranslator gives as { translator }");
  }
  // A known locale is a header with one range: both are looked up in the same way.
  return translator.negotiate(locale ?? acceptLanguage);
}

function describe(status: ProblemStatus, options: ProblemOptions, locale: string): ProblemDetails {
  const { translator } = options;
  // Callers without types pass null where they have nothing.
  const extensions: object = options.extensions ?? {};
  const instance = options.instance ?? undefined;
  const title = translator.title(status, { locale });
  const detail = translator.description(status, { locale });
  if (title === undefined || detail === undefined) {
    throw new RangeError(
      `problem: ${String(status)} is no client error; pass a code from 400 to 499 or an id such as "nginx-499"`,
    );
  }
  checkExtensions(extensions);
  return {
    type: options.type ?? "about:blank",
    title: options.title ?? title,
    // The last three characters of an id are its code.
    status: typeof status === "number" ? status : Number(status.slice(-3)),
    detail: options.detail ?? detail,
    ...(instance === undefined ? {} : { instance }),
    ...extensions,
  };
}

/** Beside what it holds already; a `Vary` of `*` covers everything (RFC 9110, section 12.5.5). */
function addToList(headers: Headers, name: "Vary" | "Connection", member: string): void {
  const members = (headers.get(name) ?? "").split(",").flatMap((each) => each.trim() || []);
  if (members.some((each) => each === "*" || each.toLowerCase() === member.toLowerCase())) return;
  headers.set(name, [...members, member].join(", "));
}
