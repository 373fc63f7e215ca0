import type { Direction, Message } from "./catalog.ts";
import type { StatusId } from "./generated/ids.ts";

/**
 * Titles and descriptions of statuses in the locales that it was made with; `createTranslator` makes one.
 *
 * A status is given by its id or by its code. A code means its first meaning: `451` the official one, `499` that of
 * nginx. A code from 400 to 499 that nobody has defined counts as 400 (RFC 9110, section 15), so that an error page
 * always has something to say. Anything else is answered with undefined.
 */
export interface Translator<Locale extends string = string> {
  /** The catalogs' locales, in the order given. */
  readonly locales: readonly Locale[];

  /**
   * The phrase of a status in the reader's language, and in English the phrase itself, as `reasonPhrase` of
   * `@scope/http-4xx-lookup` has it. That of 413 is `Payload Too Large`, of RFC 7231; today's name is Content Too Large
   * (RFC 9110, section 15.5.14).
   *
   * @example
   * t.title("404", { locale: "nl-BE" }); // "Niet gevonden"
   */
  title(status: StatusId | ClientErrorCode, options?: Asked<Locale>): string;
  title(status: StatusId | number, options?: Asked<Locale>): string | undefined;

  /**
   * What a status means, in one sentence without a full stop at its end.
   *
   * @example
   * t.description(404, { locale: "nl" }); // "De webserver kon de gevraagde bron niet vinden"
   */
  description(status: StatusId | ClientErrorCode, options?: Asked<Locale>): string;
  description(status: StatusId | number, options?: Asked<Locale>): string | undefined;

  /**
   * What a server error is called and means, for an answer that tells no more: 503 that it passes by itself, any other
   * number that the server failed. In English where neither the catalog nor that of the fallback has the texts.
   *
   * @example
   * t.serverError(503, { locale: "nl" }).title; // "Dienst niet beschikbaar"
   */
  serverError(status: number, options?: Asked<Locale>): Message;

  /**
   * The locale for a reader, from the `Accept-Language` header of the request. It never throws and always answers one
   * of `locales`; the rules are those of `negotiateLocale`.
   *
   * @example
   * t.negotiate("nl-BE,nl;q=0.9,en;q=0.5"); // "nl"
   */
  negotiate(header: string | null | undefined): Locale;

  /**
   * The direction in which a locale is written, for the `dir` attribute of HTML.
   *
   * @example
   * t.direction("nl"); // "ltr"
   */
  direction(locale?: LocaleOption<Locale>): Direction;
}

export interface TranslateOptions<Locale extends string = string> {
  /** The reader's language; the fallback when it is left out. */
  readonly locale?: LocaleOption<Locale>;
}

/**
 * `TranslateOptions` without its name: of a named type TypeScript compares the arguments, and `string` is not one of the
 * translator's own locales, although any tag will do.
 */
type Asked<Locale extends string> = { readonly locale?: LocaleOption<Locale> };

/**
 * Any BCP 47 tag, looked up as a range of `Accept-Language` is: `nl-BE` finds `nl`, an unknown one the fallback. An
 * editor offers the translator's own.
 */
export type LocaleOption<Locale extends string> = Locale | (string & Record<never, never>) | null | undefined;

/** Any code from 400 to 499. */
export type ClientErrorCode = NumberOf<`4${Digit}${Digit}`>;

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type NumberOf<Text extends string> = Text extends `${infer Value extends number}` ? Value : never;
