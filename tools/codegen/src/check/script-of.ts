const scripts = new Map<string, string>();

/** The script that a language is written in (ISO 15924), from its tag or from what CLDR knows of it. */
export function scriptOf(tag: string): string {
  const known = scripts.get(tag);
  if (known !== undefined) return known;
  const script = likelyScript(tag);
  scripts.set(tag, script);
  return script;
}

function likelyScript(tag: string): string {
  try {
    return new Intl.Locale(tag).maximize().script ?? "Latn";
  } catch {
    return "Latn"; // no language tag: reported by the rule on tags
  }
}

/** The scripts whose letters a text in this one may hold, as Unicode names them. */
export function lettersOf(script: string): readonly string[] {
  const mixed: Record<string, readonly string[]> = {
    Hans: ["Han"],
    Hant: ["Han"],
    Jpan: ["Han", "Hiragana", "Katakana"],
    Kore: ["Hangul", "Han"],
  };
  return mixed[script] ?? [script];
}
