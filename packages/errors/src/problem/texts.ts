import { reasonPhrase } from "@scope/http-4xx-lookup";
import type { Detail } from "../problem-details.ts";
import type { ProblemOptions } from "./options.ts";
import { attempt, readPairs, readText } from "./read.ts";
import type { Reading } from "./reading.ts";

/** What the reader is told, and in which language. */
export interface Texts {
  readonly locale: string;
  readonly direction: string;
  readonly title: string;
  readonly detail: string | undefined;
  /** Is the detail in the language of the title? */
  readonly known: boolean;
}

/** Title and detail for the reader. Without a translator, or with one that fails, the title is the reason phrase. */
export function textsFor(reading: Reading, options: ProblemOptions): Texts {
  const { status } = reading;
  const { description, ...message } = attempt(() => translated(reading, options)) ?? {
    locale: "en",
    direction: "ltr",
    title: reading.phrase ?? reasonPhrase(status) ?? (status < 500 ? "Bad Request" : "Server Error"),
  };
  const [detail = description, known = true] = detailIn(reading.detail, message.locale);
  return { ...message, detail, known };
}

interface Message extends Pick<Texts, "locale" | "direction" | "title"> {
  readonly description?: string | undefined;
}

function translated(
  { status, id }: Reading,
  { translator, ...options }: ProblemOptions,
): Message | undefined {
  if (!translator) return undefined;
  // A known locale is a header with one range.
  const locale = translator.negotiate(options.locale ?? options.acceptLanguage);
  const asked = (id ?? status) as never; // any id or code: of one that it does not know it gives nothing
  const message =
    status < 500
      ? { title: translator.title(asked, { locale }), description: translator.description(asked, { locale }) }
      : translator.serverError?.(status, { locale });
  const title = message?.title;
  return title ? { ...message, title, locale, direction: translator.direction(locale) } : undefined;
}

/** The detail in that language rather than in another, in English rather than in any; false: not in that language. */
function detailIn(
  detail: Detail | undefined,
  locale: string,
): readonly [text?: string | undefined, known?: boolean] {
  if (typeof detail === "string") return [detail, false];
  if (typeof detail === "function") return [readText(attempt(() => detail(locale)))];
  for (let tag = locale; tag; tag = tag.replace(/-?[^-]*$/, "")) {
    const text = readText(detail, tag);
    if (text !== undefined) return [text];
  }
  const text = readText(detail, "en") ?? readText(readPairs(detail)[0]?.[1]);
  return text === undefined ? [] : [text, false];
}
