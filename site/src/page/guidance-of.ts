import { guide, type StatusGuidance } from "@scope/http-4xx-i18n/guidance";
import type { Locale } from "../data/locale.ts";

/** What to do about a status, in this language. */
export function guidanceOf({ guidance }: Pick<Locale, "guidance">, id: string): StatusGuidance {
  const found = guide(guidance, id as Parameters<typeof guide>[1]);
  if (found === undefined) throw new Error(`there is no guidance for ${id}`);
  return found;
}
