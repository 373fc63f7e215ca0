import { localeTexts } from "./locale-texts.ts";
import type { Rule } from "./rule.ts";
import { lettersOf, scriptOf } from "./script-of.ts";

/** Words that are written in Latin letters in every language. */
const latinEverywhere = /\b(?:HTTPS?|TLS|SSL|UR[IL]|API|IIS|nginx|Expect|If-Match|[Cc]ookies?|bytes?)\b/g;

/** Letters are of the language's own script: a Latin `a` in a Cyrillic word looks right and is found by no search. */
export const checkScript: Rule = function* ({ messages }) {
  for (const [tag, file] of messages) {
    const scripts = lettersOf(scriptOf(tag));
    const letters = new RegExp(
      `[${scripts.map((script) => `\\p{Script_Extensions=${script}}`).join("")}]`,
      "u",
    );
    for (const { text, at } of localeTexts(file)) {
      const own = text.replaceAll(latinEverywhere, "");
      const foreign = [...own].find((character) => /\p{L}/u.test(character) && !letters.test(character));
      if (foreign === undefined) continue;
      const message = `holds "${foreign}", which is no letter of the ${scripts.join(" or ")} script; write the word in its own`;
      yield file.yaml.report(at, "wrong-script", message);
    }
  }
};
