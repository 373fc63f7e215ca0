import type { Spec } from "../parse/parse-spec.ts";
import type { Diagnostic } from "../terms/diagnostics.ts";
import type { Rule } from "./rule.ts";

/** The doc comments and the fixtures speak English. */
export const documentationLocale = "en";

/** File names are canonical BCP 47 tags (RFC 5646, section 4.5), and English is among them. */
export const checkLocales: Rule = function* ({ messages, broken }) {
  for (const [tag, { yaml }] of messages) {
    const canonical = canonicalTag(tag);
    if (canonical === tag) continue;
    const message =
      canonical === undefined
        ? `"${tag}" is no BCP 47 language tag; name the file after one, such as nl or pt-BR`
        : `"${tag}" is not canonical BCP 47; name the file ${canonical}.yaml`;
    yield yaml.report([], "locale-tag", message);
  }
  const path = `spec/messages/${documentationLocale}.yaml`;
  if (messages.has(documentationLocale) || broken.has(path)) return;
  const missing: Diagnostic = {
    path,
    line: 1,
    column: 1,
    code: "missing-file",
    message: "is missing; the doc comments and fixtures need the English messages, so create it",
  };
  yield missing;
};

/** English, of whatever region. */
export function isEnglish(tag: string): boolean {
  return /^en(?:-|$)/i.test(tag);
}

/** The locales whose name is a tag: of another file all that can be said is how it should be called. */
export function wellNamed(messages: Spec["messages"]): Spec["messages"] {
  return new Map([...messages].filter(([tag]) => canonicalTag(tag) === tag));
}

/** No language of more than three letters is registered (RFC 5646, section 2.2.1): `german` is well-formed, but none. */
function canonicalTag(tag: string): string | undefined {
  try {
    const dashed = tag.replaceAll("_", "-");
    return new Intl.Locale(dashed).language.length > 3 ? undefined : Intl.getCanonicalLocales(dashed)[0];
  } catch {
    return undefined; // a RangeError: not well-formed
  }
}
