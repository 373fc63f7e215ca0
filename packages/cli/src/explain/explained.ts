import { type Cause, causes } from "@scope/http-4xx-lookup/causes";
import type { Found } from "./find.ts";

/** What was found, with what is loaded for it alone. */
export interface Explained extends Found {
  /** What the detail means in our words; null where none was asked for. */
  readonly sentence: string | null;
  /** Of the detail alone where one was asked for: what makes servers answer its status may have nothing to do with it. */
  readonly causes: readonly Cause[];
}

/** Sentences of details are in Dutch for who reads Dutch, and in English for all others. */
export async function explained(found: readonly Found[], locale: string): Promise<readonly Explained[]> {
  const isAsked = found.some(({ substatus }) => substatus !== null);
  const sentences = isAsked ? (await sentencesIn(locale)).sentences : undefined;
  return found.map(({ status, substatus }) => {
    const all = causes(status.id);
    return {
      status,
      substatus,
      sentence: substatus === null ? null : (sentences?.[substatus.code] ?? null),
      causes: substatus === null ? all : all.filter((cause) => cause.substatus === substatus.code),
    };
  });
}

async function sentencesIn(locale: string) {
  const { default: texts } =
    locale === "nl"
      ? await import("@scope/http-4xx-i18n/substatuses/nl")
      : await import("@scope/http-4xx-i18n/substatuses/en");
  return texts;
}
