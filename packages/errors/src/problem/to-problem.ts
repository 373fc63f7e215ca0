import { prefersHtml } from "./accept.ts";
import { detailsOf } from "./details.ts";
import { addMembers, fieldsOfAnswer, fieldsOfError, forVersion, sent } from "./fields.ts";
import type { ProblemAnswer, ProblemOptions } from "./options.ts";
import { page, pageFields } from "./page.ts";
import { attempt } from "./read.ts";
import { type Reading, readError } from "./reading.ts";
import { addRequired } from "./required.ts";
import { isOurs, ownStatus } from "./status.ts";
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
  const reading = attempt(() => readError(error, given));
  const answer = answerOf(reading ?? { status: (isOurs(error) && ownStatus(error)) || 500 }, given);
  if (given.onError) tell(given, error, answer);
  return answer;
}

function answerOf(reading: Reading, options: ProblemOptions): ProblemAnswer {
  const { status } = reading;
  const fields = fieldsOfAnswer(options.responseHeaders);
  for (const [name, values] of fieldsOfError(reading.headers)) {
    // These two add to what is there already.
    const before = /^(?:vary|set-cookie)$/.test(name) ? (fields.get(name) ?? []) : [];
    fields.set(name, [...before, ...values]);
  }
  addRequired(status, fields, options);
  forVersion(fields, options.httpVersion);
  if (status < 400) return { status, headers: sent(fields), body: "", problem: null };
  const mayBePage = options.html !== false;
  addMembers(fields, "vary", [...(mayBePage ? ["Accept"] : []), "Accept-Language"]);
  const texts = textsFor(reading, options);
  const problem = detailsOf(reading, texts, options.typeBase);
  const isPage = mayBePage && prefersHtml(options.accept);
  const headers = {
    ...sent(fields),
    ...(isPage ? pageFields : { "content-type": "application/problem+json" }),
    ...(texts.known && !reading.errors?.length && { "content-language": texts.locale }),
  };
  const body = isPage ? page(problem, texts) : JSON.stringify(problem);
  return { status, headers, body: options.method === "HEAD" ? "" : body, problem };
}

/** What a hook throws, or rejects with, must not take the answer with it. */
async function tell({ onError }: ProblemOptions, error: unknown, answer: ProblemAnswer): Promise<void> {
  try {
    await onError?.(error, answer);
  } catch (failure) {
    console.error("http-4xx-errors: onError has failed", failure);
  }
}
