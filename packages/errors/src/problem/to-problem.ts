import { prefersHtml } from "./accept.ts";
import { detailsOf } from "./details.ts";
import { addMembers, fieldsFor, forVersion, sent } from "./fields.ts";
import type { ProblemAnswer, ProblemOptions } from "./options.ts";
import { page, pageFields } from "./page.ts";
import { type Reading, readError } from "./reading.ts";
import { addRequired } from "./required.ts";
import { textsFor } from "./texts.ts";

/**
 * What to answer to anything that was thrown: an error of this package or of another one, a `Response`, `null`. It
 * never throws. A client error stays one; what is none is a 500, or the status that it names, and nothing of it is told.
 *
 * @example
 * toProblem(new NotFound(), { translator, acceptLanguage: "nl" }).body;
 * // '{"type":"about:blank","title":"Niet gevonden","status":404,"detail":"De webserver kon ..."}'
 */
export function toProblem(error: unknown, options?: ProblemOptions | null): ProblemAnswer {
  // Callers without types may leave them out.
  const given = options ?? {};
  const answer = answerOf(readError(error, given), given);
  if (given.onError) tell(given.onError, error, answer);
  return answer;
}

function answerOf(reading: Reading, options: ProblemOptions): ProblemAnswer {
  const [status, given] = reading;
  const fields = fieldsFor(given, options.responseHeaders);
  addRequired(status, fields, options);
  forVersion(fields, options.httpVersion);
  if (status < 400) return { status, headers: sent(fields), body: "", problem: null };
  const mayBePage = options.html !== false;
  addMembers(fields, "vary", [...(mayBePage ? ["Accept"] : []), "Accept-Language"]);
  const texts = textsFor(reading, options);
  const [title, detail, isKnown, locale] = texts;
  const problem = detailsOf(reading, title, detail, options.typeBase);
  const isPage = mayBePage && prefersHtml(options.accept);
  const headers = {
    ...sent(fields),
    ...(isPage ? pageFields : { "content-type": "application/problem+json" }),
    ...(isKnown && !problem.errors && { "content-language": locale }),
  };
  const body = isPage ? page(problem, texts) : JSON.stringify(problem);
  return { status, headers, body: options.method === "HEAD" ? "" : body, problem };
}

/** What a hook throws, or rejects with, must not take the answer with it. */
async function tell(
  onError: NonNullable<ProblemOptions["onError"]>,
  error: unknown,
  answer: ProblemAnswer,
): Promise<void> {
  try {
    await onError(error, answer);
  } catch (failure) {
    console.error("http-4xx-errors: onError failed", failure);
  }
}
