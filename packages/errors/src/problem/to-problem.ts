import { prefersHtml } from "./accept.ts";
import { detailsOf } from "./details.ts";
import { addMembers, fieldsFor, forVersion } from "./fields.ts";
import type { AnsweredProblem, ProblemAnswer, ProblemOptions } from "./options.ts";
import { page, pageFields } from "./page.ts";
import { readText } from "./read.ts";
import { readError } from "./reading.ts";
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
  const reading = readError(error, given);
  const [status, fields] = reading;
  const headers = fieldsFor(fields, given.responseHeaders);
  addRequired(status, headers, given);
  forVersion(headers, given.httpVersion);
  let body = "";
  let problem: AnsweredProblem | null = null;
  if (status > 399) {
    const mayBePage = given.html !== false;
    addMembers(headers, "vary", `${mayBePage ? "Accept," : ""}Accept-Language`);
    const texts = textsFor(reading, given);
    problem = detailsOf(reading, texts, given.typeBase);
    const isPage = mayBePage && prefersHtml(readText(given, "accept"));
    Object.assign(headers, isPage ? pageFields : { "content-type": "application/problem+json" });
    if (texts[2] && !problem.errors) headers["content-language"] = texts[3];
    if (given.method !== "HEAD") body = isPage ? page(problem, texts) : JSON.stringify(problem);
  }
  const answer = { status, headers, body, problem };
  if (given.onError) tell(given.onError, error, answer);
  return answer;
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
