import { classOf } from "../class-of.ts";
import { own } from "../describe.ts";
import { identifyingFields } from "../generated/classes-by-id.ts";
import type { Http4xxError } from "../http-4xx-error.ts";
import { engine, uncheckedError } from "../unchecked-error.ts";
import { type Problem, readProblem } from "./read-problem.ts";
import type { ReceivedResponse } from "./received-response.ts";

/**
 * Passes a response on, unless it is a client error: then the error of its status is thrown, with the problem's detail
 * as its message. It is `received`: thrown in a server it says nothing about that server's own client, so that nothing
 * of it is told (`expose` is false). Its `response` can still be read.
 *
 * @throws {Http4xxError} The status is from 400 to 499.
 * @example
 * const order = await fetch("/orders/9").then(throwIfClientError);
 */
export async function throwIfClientError<Received extends ReceivedResponse>(
  response: Received,
): Promise<Received> {
  const { status } = response;
  if (!(status >= 400 && status <= 499)) return response;
  const problem = await readProblem(response);
  throw receivedError(response, problem);
}

function receivedError(response: ReceivedResponse, problem: Problem | undefined): Http4xxError {
  const message = problem?.detail ?? problem?.title;
  const errorClass = classOf(identified(response));
  const error = uncheckedError(response.status, errorClass, [message, { expose: false }]);
  engine.captureStackTrace?.(error, throwIfClientError);
  Object.assign(error, { received: true, ...(problem && { problem }) });
  own(error, "response", response);
  return error;
}

/** The id that a field tells, or else the code. */
function identified({ status, headers }: ReceivedResponse): string | number {
  const ids = Object.keys(identifyingFields).filter((id) => id.endsWith(`-${status}`));
  return ids.find((id) => headers.get(identifyingFields[id] ?? "") !== null) ?? status;
}
