/** What a program can import once the vendor `acme` is in the spec. Run and type-checked in the edited copy alone. */
import { deepStrictEqual } from "node:assert/strict";
import { TrialLimited } from "@scope/http-4xx-enum";
import { AcmeHttp4xx as Erasable } from "@scope/http-4xx-enum/erasable";
import { AcmeHttp4xx, TrialDenied, TrialRequired } from "@scope/http-4xx-enum/vendors/acme";
import { createError, isHttp4xxError } from "@scope/http-4xx-errors";
import { TrialDenied as Denied } from "@scope/http-4xx-errors/vendors/acme";
import { fixture } from "@scope/http-4xx-fixtures";
import { createTranslator } from "@scope/http-4xx-i18n";
import en from "@scope/http-4xx-i18n/locales/en";
import nl from "@scope/http-4xx-i18n/locales/nl";
import {
  isHttp4xx,
  isKnownHttp4xx,
  lookup,
  lookupAll,
  lookupById,
  lookupByName,
  reasonPhrase,
} from "@scope/http-4xx-lookup";

// Literal types on the left: a wider one would not compile.
const constants: [488, 499] = [TrialDenied, TrialRequired];
deepStrictEqual(constants, [488, 499]);
deepStrictEqual(
  [AcmeHttp4xx.TrialRequired, AcmeHttp4xx[488], Erasable.TrialDenied],
  [499, "TrialDenied", 488],
);

const invalid: "TrialDenied" = lookup(488).name;
deepStrictEqual(invalid, "TrialDenied");
const required: "acme-499" = lookup(499, { vendor: "acme" }).id;
deepStrictEqual(required, "acme-499");
// What was there before is what is meant still.
deepStrictEqual(lookup(499).id, "nginx-499");
const ids: string[] = lookupAll(499).map(({ id }) => id);
deepStrictEqual([ids[0], ids.includes("acme-499")], ["nginx-499", true]);
deepStrictEqual(lookupById("acme-488")?.phrase, "Trial Denied");
deepStrictEqual(lookupByName("trial required")?.id, "acme-499");
deepStrictEqual([reasonPhrase(488), isHttp4xx(488), isKnownHttp4xx(488)], ["Trial Denied", false, true]);

const official: "TrialLimited" = lookup(427).name;
deepStrictEqual([official, isHttp4xx(427), TrialLimited], ["TrialLimited", true, 427]);

const t = createTranslator([en, nl], { fallback: "en" });
deepStrictEqual(t.title("acme-488", { locale: "nl" }), "Trial denied");
deepStrictEqual(t.description("acme-499", { locale: "en" }), "The request needs a trial and has none");

deepStrictEqual(fixture("acme-488").response.status, 488);
console.log("acme is there");

const denied: 488 = new Denied().status;
deepStrictEqual(
  [denied, createError(488).id, isHttp4xxError(new Denied(), "acme-488")],
  [488, "acme-488", true],
);
deepStrictEqual([createError(499).id, createError("acme-499").id], [null, "acme-499"]);
