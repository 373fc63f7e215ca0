/** What a program can import once the vendor `esri` is in the spec. Run and type-checked in the edited copy alone. */
import { deepStrictEqual } from "node:assert/strict";
import { EsriHttp4xx as Erasable } from "@scope/http-4xx-enum/erasable";
import { EsriHttp4xx, InvalidToken, TokenRequired } from "@scope/http-4xx-enum/vendors/esri";
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
const constants: [498, 499] = [InvalidToken, TokenRequired];
deepStrictEqual(constants, [498, 499]);
deepStrictEqual(
  [EsriHttp4xx.TokenRequired, EsriHttp4xx[498], Erasable.InvalidToken],
  [499, "InvalidToken", 498],
);

const invalid: "InvalidToken" = lookup(498).name;
deepStrictEqual(invalid, "InvalidToken");
const required: "esri-499" = lookup(499, { vendor: "esri" }).id;
deepStrictEqual(required, "esri-499");
// What was there before is what is meant still.
deepStrictEqual(lookup(499).id, "nginx-499");
deepStrictEqual(
  lookupAll(499).map(({ id }) => id),
  ["nginx-499", "esri-499"],
);
deepStrictEqual(lookupById("esri-498")?.phrase, "Invalid Token");
deepStrictEqual(lookupByName("token required")?.id, "esri-499");
deepStrictEqual([reasonPhrase(498), isHttp4xx(498), isKnownHttp4xx(498)], ["Invalid Token", false, true]);

const t = createTranslator([en, nl], { fallback: "en" });
deepStrictEqual(t.title("esri-498", { locale: "nl" }), "Invalid token");
deepStrictEqual(t.description("esri-499", { locale: "en" }), "The request needs a token and has none");

deepStrictEqual(fixture("esri-498").response.status, 498);
console.log("esri is there");
