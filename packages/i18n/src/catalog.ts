import type { StatusId } from "./generated/ids.ts";

/** What a status is called and what it means, in one language. */
export interface Message {
  /** The phrase in that language: `Niet gevonden`; in English the reason phrase itself: `Not Found`. */
  readonly title: string;
  /** One sentence without a full stop at its end. */
  readonly description: string;
}

/** What a server says of its own errors: 503, which passes by itself, and all others from 500 to 599. */
export interface ServerErrors {
  readonly any: Message;
  readonly unavailable: Message;
}

/** The direction in which a language is written, as the `dir` attribute of HTML takes it. */
export type Direction = "ltr" | "rtl";

/**
 * A language's messages: what `@scope/http-4xx-i18n/locales/*` exports, and the shape of one written by hand, in which
 * a missing status is a type error.
 *
 * @example
 * const frisian: Catalog<"fy"> = { locale: "fy", name: "Frysk", direction: "ltr", messages: { ... } };
 */
export interface Catalog<Locale extends string = string> {
  /** The BCP 47 tag. */
  readonly locale: Locale;
  /** The language's name in itself, for a menu of languages. */
  readonly name: string;
  readonly direction: Direction;
  readonly messages: { readonly [Id in StatusId]: Message };
  /** Left out, the texts of the translator's fallback stand in for it. */
  readonly serverErrors?: ServerErrors;
}
