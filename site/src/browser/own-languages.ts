/**
 * Which of the languages that are there somebody would read, in the order of preference: of those in the same language
 * and script the one of the same region, or else the first. A browser in Taiwan asks for `zh-TW`, and means Hant.
 */
export function ownLanguages(available: readonly string[], preferred: readonly string[]): string[] {
  const found = preferred.flatMap((wanted) => {
    const own = likely(wanted);
    const readable = available.filter((tag) => {
      const { language, script } = likely(tag) ?? {};
      return language === own?.language && script === own?.script;
    });
    return readable.find((tag) => likely(tag)?.region === own?.region) ?? readable[0] ?? [];
  });
  return [...new Set(found)];
}

/** With the script and the region that a tag leaves out (UTS #35, likely subtags); nothing for what is no tag. */
function likely(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
}
