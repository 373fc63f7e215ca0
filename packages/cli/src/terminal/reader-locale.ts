import { type AvailableLocale, availableLocales } from "@scope/http-4xx-i18n/load";
import type { Option } from "../command.ts";
import { UsageError } from "../usage-error.ts";
import { nearestLocale } from "./nearest-locale.ts";

/** Of every command that speaks to people. */
export const languageOption: Option = {
  type: "string",
  value: "TAG",
  suggestions: availableLocales,
  description: "Language, instead of LC_ALL, LC_MESSAGES or LANG",
};

/** What the scripts are called that POSIX puts behind an at sign: `sr_RS@latin`. */
const scripts: Readonly<Record<string, string>> = { latin: "Latn", cyrillic: "Cyrl" };

/**
 * The locale for whoever sits at the terminal: `--lang`, or else the first that is set of LC_ALL, LC_MESSAGES and LANG
 * (POSIX, XBD 8.2). Throws `UsageError` for a `--lang` in which there is nothing to read.
 */
export function readerLocale(asked: unknown, environment: NodeJS.ProcessEnv): AvailableLocale {
  if (typeof asked !== "string") {
    const { LC_ALL, LC_MESSAGES, LANG } = environment;
    return nearestLocale(tagOf(LC_ALL || LC_MESSAGES || LANG || "C"), availableLocales, "en");
  }
  const found = nearestLocale(tagOf(asked), availableLocales, "und");
  if (found !== "und") return found;
  throw new UsageError(`--lang ${asked}: there is nothing in it; there are ${availableLocales.join(", ")}`);
}

/** The BCP 47 tag of a POSIX locale: `nl_BE.UTF-8` is `nl-BE`. */
function tagOf(locale: string): string {
  const [name = "", modifier = ""] = locale.split("@");
  const [language = "", ...rest] = (name.split(".")[0] ?? "").split(/[-_]/);
  if (language === "C" || language === "POSIX") return "en";
  const script = scripts[modifier];
  return [language, ...(script === undefined ? [] : [script]), ...rest].join("-");
}
