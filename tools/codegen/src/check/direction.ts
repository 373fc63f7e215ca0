import type { Rule } from "./rule.ts";
import { scriptOf } from "./script-of.ts";

/** Of the scripts that are written from right to left (CLDR, `scriptMetadata`) those that have a living language. */
const rightToLeft = new Set(["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"]);

/** A page in the wrong direction reads backwards: the script decides, not whoever wrote the file. */
export const checkDirection: Rule = function* ({ messages }) {
  for (const [tag, { head, yaml }] of messages) {
    const script = scriptOf(tag);
    const direction = rightToLeft.has(script) ? "rtl" : "ltr";
    if (head === undefined || head.direction === direction) continue;
    yield yaml.report(["direction"], "direction", `the ${script} script is written ${direction}; write that`);
  }
};
