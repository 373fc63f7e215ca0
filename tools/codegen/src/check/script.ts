import { localeTexts } from "./locale-texts.ts";
import type { Rule } from "./rule.ts";
import { lettersOf, scriptOf } from "./script-of.ts";

/** Words that are written in Latin letters in every language. */
const latinEverywhere =
  /\b(?:HTTPS?|TLS|SSL|UR[IL]|API|IIS|nginx|Expect|If-Match|[Cc]ookies?|bytes?|IP|Windows|X-Forwarded-For)\b/g;

/**
 * Letters are of the language's own script: a Latin `a` in a Cyrillic word looks right and is found by no search. Those
 * that Unicode counts to no script or to several, as the U+02BB of Uzbek, belong to each.
 */
export const checkScript: Rule = function* ({ messages }) {
  for (const [tag, file] of messages) {
    const scripts = lettersOf(scriptOf(tag));
    const own = scripts.map((script) => `\\p{Script_Extensions=${script}}`).join("");
    const foreign = new RegExp(`(?![${own}\\p{Script=Common}\\p{Script=Inherited}])\\p{L}`, "u");
    for (const { text, at } of localeTexts(file)) {
      const [letter] = foreign.exec(text.replaceAll(latinEverywhere, "")) ?? [];
      if (letter === undefined) continue;
      const message = `holds "${letter}", which is no letter of the ${scripts.join(" or ")} script; write the word in its own`;
      yield file.yaml.report(at, "wrong-script", message);
    }
  }
};
