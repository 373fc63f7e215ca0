import { createTranslator } from "@scope/http-4xx-i18n";
import en from "@scope/http-4xx-i18n/locales/en";
import nl from "@scope/http-4xx-i18n/locales/nl";
import { type ProblemDetails, problem, problemResponse } from "@scope/http-4xx-i18n/problem";

const translator = createTranslator([nl, en], { fallback: "en" });
const acceptLanguage = "nl-BE,nl;q=0.9";

export const details = problem(404, { translator, acceptLanguage, extensions: { article: 17 } });
proves<Is<typeof details.article, 17>>();
proves<Is<typeof details.title, string>>();
export const plain: ProblemDetails = problem("nginx-499", { translator, locale: "nl" });

export const response = problemResponse(404, { translator, acceptLanguage });
proves<Is<typeof response, Response>>();
export const notAllowed: Response = problemResponse(405, { translator, headers: { Allow: "GET, HEAD" } });
export const lowerCase: Response = problemResponse("405", { translator, headers: { allow: "GET, HEAD" } });
export const inHeaders: Response = problemResponse(401, { translator, headers: new Headers() });
export const upgrade: Response = problemResponse(426, {
  translator,
  headers: { Upgrade: "h2c", "X-Id": "1" },
});
export const pairs: Response = problemResponse(404, { translator, headers: [["X-Id", "1"]] });

// @ts-expect-error 405 must say what is allowed
problemResponse(405, { translator });
// @ts-expect-error and does not by other fields
problemResponse("405", { translator, headers: { "X-Id": "1" } });
// @ts-expect-error 401 must say how to log in
problemResponse(401, { translator, headers: {} });
// @ts-expect-error there is no such status
problemResponse("4O5", { translator });
// @ts-expect-error nobody would know the language
problem(404, { acceptLanguage });
// @ts-expect-error a standard member is not for extensions
problem(404, { translator, extensions: { status: 500 } });
