import { localeTexts } from "./locale-texts.ts";
import type { Rule } from "./rule.ts";
import { lettersOf, scriptOf } from "./script-of.ts";

/** Words that are written in Latin letters in every language. */
const latinEverywhere =
  /\b(?:https?|HTTPS?|VPN|WebDAV|Retry-After|Allow|Accept|Content-Length|Range|Upgrade|early data|TLS|SSL|UR[IL]|API|IIS|IANA|JSON|OpenAPI|JavaScript|TypeScript|nginx|Expect|If-Match|If|[Cc]ookies?|bytes?|IP|Windows|X-Forwarded-For)\b/g;

/**
 * Letters are of the language's own script: a Latin `a` in a Cyrillic word looks right and is found by no search. Those
 * that Unicode counts to no script or to several, as the U+02BB of Uzbek, belong to each.
 */
export const checkScript: Rule = function* ({ messages }) {
  for (const [tag, file] of messages) {
    for (const { text, at } of localeTexts(file)) {
      const message = foreignLetter(text, tag);
      if (message !== undefined) yield file.yaml.report(at, "wrong-script", message);
    }
  }
};

/** What to say of the first letter of another script in a text of this language. */
export function foreignLetter(text: string, tag: string): string | undefined {
  const [letter] = foreignLetters(tag).exec(text.replaceAll(latinEverywhere, "")) ?? [];
  if (letter === undefined) return undefined;
  const scripts = lettersOf(scriptOf(tag)).join(" or ");
  return `holds "${letter}", which is no letter of the ${scripts} script; write the word in its own`;
}

const expressions = new Map<string, RegExp>();

function foreignLetters(tag: string): RegExp {
  const known = expressions.get(tag);
  if (known !== undefined) return known;
  const own = lettersOf(scriptOf(tag)).map((script) => `\\p{Script_Extensions=${script}}`);
  const expression = new RegExp(`(?![${own.join("")}\\p{Script=Common}\\p{Script=Inherited}])\\p{L}`, "u");
  expressions.set(tag, expression);
  return expression;
}
