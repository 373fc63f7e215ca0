import { NotFound } from "@scope/http-4xx-errors";
import { type ProblemAnswer, type ProblemOptions, toProblem } from "@scope/http-4xx-errors/problem";
import { createTranslator } from "@scope/http-4xx-i18n";
import en from "@scope/http-4xx-i18n/locales/en";
import nl from "@scope/http-4xx-i18n/locales/nl";

const options: ProblemOptions = {
  translator: createTranslator([en, nl], { fallback: "en" }),
  acceptLanguage: "nl",
  challenge: 'Bearer realm="api"',
  onError: (error, answer) => [error, answer.status],
};

export const answer: ProblemAnswer = toProblem(new NotFound(), options);
export const fields: Readonly<Record<string, string | string[]>> = answer.headers;
export const pointers = answer.problem?.errors?.map(({ pointer }) => pointer);
export const ofAnything: readonly ProblemAnswer[] = [toProblem(null), toProblem("text", null)];

// @ts-expect-error neither of these is what a server answers for another one
toProblem(null, { upstream: 404 });
