import { reasonPhrase } from "@scope/http-4xx-lookup";
import type { Detail } from "../problem-details.ts";
import type { ProblemOptions } from "./options.ts";
import { attempt, readPairs, readText } from "./read.ts";
import type { Reading } from "./reading.ts";

/** What the reader is told, and in which language: undefined for a text of which nobody knows it. */
export interface Texts {
  readonly locale: string;
  readonly direction: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly detailLanguage: string | undefined;
}

/** Title and detail for the reader. Without a translator, or with one that fails, the title is the reason phrase. */
export function textsFor(reading: Reading, options: ProblemOptions): Texts {
  const { locale, direction, title, description } = translated(reading, options) ?? inEnglish(reading);
  const own = detailIn(reading.detail, locale);
  return {
    locale,
    direction,
    title,
    detail: own?.text ?? description,
    detailLanguage: own ? own.language : locale,
  };
}

interface Message {
  readonly locale: string;
  readonly direction: string;
  readonly title: string;
  readonly description: string | undefined;
}

function translated({ status, id }: Reading, options: ProblemOptions): Message | undefined {
  const { translator } = options;
  return attempt(() => {
    if (!translator) return undefined;
    // A known locale is a header with one range.
    const locale = translator.negotiate(options.locale ?? options.acceptLanguage);
    const direction = translator.direction(locale);
    if (status >= 500) {
      const message = translator.serverError?.(status, { locale });
      return message && { locale, direction, ...message };
    }
    // Any id or code: of one that it does not know it gives nothing.
    const asked = (id ?? status) as never;
    const title = translator.title(asked, { locale }) ?? translator.title(status as never, { locale });
    return title === undefined
      ? undefined
      : { locale, direction, title, description: translator.description(asked, { locale }) };
  });
}

function inEnglish({ status }: Reading): Message {
  const title = reasonPhrase(status) ?? (status < 500 ? "Bad Request" : "Server Error");
  return { locale: "en", direction: "ltr", title, description: undefined };
}

function detailIn(
  detail: Detail | undefined,
  locale: string,
): { text: string; language?: string } | undefined {
  if (typeof detail === "string") return { text: detail };
  if (typeof detail === "function") {
    const text = readText(attempt(() => detail(locale)));
    return text === undefined ? undefined : { text, language: locale };
  }
  for (let tag = locale; tag !== ""; tag = tag.slice(0, Math.max(0, tag.lastIndexOf("-")))) {
    const text = readText(detail, tag);
    if (text !== undefined) return { text, language: locale };
  }
  // In any language rather than not at all: English, or the first.
  const text = readText(detail, "en") ?? readText(readPairs(detail)[0]?.[1]);
  return text === undefined ? undefined : { text };
}
