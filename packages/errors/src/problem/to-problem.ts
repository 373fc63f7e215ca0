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
  const reading = attempt(() => readError(error, given)) ?? {
    status: (isOurs(error) && ownStatus(error)) || 500,
  };
  const answer = answerOf(reading, given);
  tell(given, error, answer);
  return answer;
}

function answerOf(reading: Reading, options: ProblemOptions): ProblemAnswer {
  const { status } = reading;
  const fields = fieldsOfAnswer(options.responseHeaders);
  for (const [name, values] of fieldsOfError(reading.headers)) {
    // These two add to what is there already.
    const before = name === "vary" || name === "set-cookie" ? fields.get(name) : undefined;
    fields.set(name, [...(before ?? []), ...values]);
  }
  addRequired(status, fields, options);
  forVersion(fields, options.httpVersion);
  if (status < 400) return { status, headers: sent(fields), body: "", problem: null };
  const texts = textsFor(reading, options);
  const problem = detailsOf(reading, texts, options.typeBase);
  const html = options.html !== false && prefersHtml(options.accept);
  addMembers(fields, "vary", options.html === false ? ["Accept-Language"] : ["Accept", "Accept-Language"]);
  const known = texts.detailLanguage === texts.locale && !reading.errors?.length;
  const headers = {
    ...sent(fields),
    ...(html ? pageFields : { "content-type": "application/problem+json" }),
    ...(known && { "content-language": texts.locale }),
  };
  const body = options.method === "HEAD" ? "" : html ? page(problem, texts) : JSON.stringify(problem);
  return { status, headers, body, problem };
}

/** What a hook throws, or rejects with, must not take the answer with it. */
function tell({ onError }: ProblemOptions, error: unknown, answer: ProblemAnswer): void {
  if (onError == null) return;
  const report = (failure: unknown) => console.error("http-4xx-errors: onError has failed", failure);
  try {
    Promise.resolve(onError(error, answer)).catch(report);
  } catch (failure) {
    report(failure);
  }
}
