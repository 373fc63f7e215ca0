import type { Detail } from "../problem-details.ts";
import type { InvalidValue } from "./invalid-value.ts";
import { readMessage } from "./message.ts";
import type { ProblemOptions } from "./options.ts";
import { attempt, read, readText } from "./read.ts";
import { isOfNest, isReceived, isResponse } from "./received.ts";
import { errorStatus, isAboutRequest, isMalformedJson, isOurs, ownStatus } from "./status.ts";
import { unwrap } from "./unwrap.ts";
import { readValidation, type Validation } from "./validation.ts";

/** What is read of something thrown, and may be told. */
export interface Reading {
  readonly status: number;
  /** Which meaning the status has; undefined: the first. */
  readonly id?: string | undefined;
  /** Header fields, unchecked. */
  readonly headers?: unknown;
  readonly detail?: Detail | undefined;
  readonly type?: string | undefined;
  readonly instance?: string | undefined;
  readonly extensions?: unknown;
  readonly errors?: readonly InvalidValue[];
}

const nothing: Validation = { errors: [], certain: false };

/** What the client may be told of something thrown, whatever it is. */
export function readError(thrown: unknown, { upstream, responseStatus }: ProblemOptions): Reading {
  const error = unwrap(thrown);
  if (isReceived(error)) return { status: upstream === 500 ? 500 : 502 };
  if (isRedirect(error)) return { status: error.status, headers: error.headers };
  const own = ownStatus(error);
  const { errors, certain } = attempt(() => readValidation(error)) ?? nothing;
  const answered = errorStatus(responseStatus);
  const aboutRequest = own === undefined && (certain || isAboutRequest(error));
  const status = own ?? (aboutRequest ? (answered && answered < 500 ? answered : 400) : (answered ?? 500));
  const told = { status, headers: headersOf(error) };
  if (isOurs(error)) return { ...told, ...readOurs(error, status) };
  const hidden = status >= 500 || read(error, "expose") === false || (own === undefined && !aboutRequest);
  if (hidden || (aboutRequest && isMalformedJson(error))) return told;
  return {
    ...told,
    detail: attempt(() => readMessage(error, status)),
    errors,
    extensions: attempt(() => readOfNest(error)),
  };
}

function isRedirect(error: unknown): error is Response {
  const status = isResponse(error) ? read(error, "status") : undefined;
  return typeof status === "number" && status >= 300 && status < 400;
}

/** Boom's are in `output`, those of Hono's `HTTPException` in its response. */
function headersOf(error: unknown): unknown {
  const boom = isOurs(error) ? undefined : read(error, "output", "headers");
  return boom ?? read(error, "headers") ?? read(error, "res", "headers");
}

function readOurs(error: unknown, status: number): Partial<Reading> {
  const given = readText(error, "id");
  const id = given?.endsWith(String(status)) ? given : undefined;
  if (read(error, "expose") === false) return { id };
  const message = readText(error, "message");
  return {
    id,
    // Whatever it is: what is no detail is passed over where it is told.
    detail: (read(error, "detail") ?? (message === read(error, "phrase") ? undefined : message)) as Detail,
    type: readText(error, "type"),
    instance: readText(error, "instance"),
    extensions: read(error, "extensions"),
  };
}

/** What the response of a Nest exception has beyond what Nest itself puts there. */
function readOfNest(error: unknown): unknown {
  const response = isOfNest(error) ? read(error, "response") : undefined;
  if (typeof response !== "object" || response === null) return undefined;
  const { message, error: phrase, statusCode, ...extensions } = response as Record<string, unknown>;
  return extensions;
}
