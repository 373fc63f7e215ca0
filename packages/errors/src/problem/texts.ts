import { phrases } from "../generated/phrases.ts";
import type { Detail } from "../problem-details.ts";
import type { ProblemOptions } from "./options.ts";
import { attempt, readPairs, readText, textOf } from "./read.ts";
import type { Reading } from "./reading.ts";

/** What the reader is told, and in which language; `isKnown`: the detail is in it, too. */
export type Texts = readonly [
  title: string,
  detail: string | undefined,
  isKnown: boolean,
  locale: string,
  direction: string,
];

/** Title and detail for the reader. Without a translator, or with one that fails, the title is the reason phrase. */
export function textsFor(
  [status, , id, phrase, given]: Reading,
  { translator, locale: known, acceptLanguage }: ProblemOptions,
): Texts {
  const [
    title = phrase || phrases[status - 400] || (status < 500 && phrases[0]) || "Server Error",
    description,
    locale = "en",
    direction = "ltr",
  ] =
    (translator &&
      attempt(() => {
        const locale = `${translator.negotiate(known ?? acceptLanguage)}`;
        const options = { locale };
        const asked = (id || status) as never; // any id or code: of one that it does not know it gives nothing
        const { title, description } =
          status < 500
            ? { title: translator.title(asked, options), description: translator.description(asked, options) }
            : (translator.serverError?.(status, options) ?? {});
        return title && [title, description, locale, translator.direction(locale)];
      })) ||
    [];
  const [detail = description, isKnown = true] = detailIn(given, locale);
  return [title, detail, isKnown, locale, direction];
}

/** The detail in that language rather than in another, in English rather than in any; false: not in that language. */
function detailIn(
  detail: Detail | false | undefined,
  locale: string,
): readonly [text?: string | undefined, isKnown?: boolean] {
  const told = (tag: string) =>
    textOf(
      attempt(() => (typeof detail === "function" ? detail(tag) : (detail as Record<string, string>)?.[tag])),
    );
  const whole = textOf(detail);
  for (let tag = locale; tag && !whole; tag = tag.replace(/-?[^-]*$/, "")) {
    const text = told(tag);
    if (text) return [text];
  }
  const text = whole ?? told("en") ?? readText(readPairs(detail), "0.1");
  return [text, !text];
}
