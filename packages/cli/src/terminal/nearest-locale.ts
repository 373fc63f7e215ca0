import { negotiateLocale } from "@scope/http-4xx-i18n";

/** As `negotiateLocale`, which takes longer than all else that is done for a status, and is not needed for the tag itself. */
export function nearestLocale<Tag extends string, Fallback extends string>(
  tag: string,
  locales: readonly Tag[],
  fallback: Fallback,
): Tag | Fallback {
  return locales.find((each) => each === tag) ?? negotiateLocale(tag, locales, fallback);
}
