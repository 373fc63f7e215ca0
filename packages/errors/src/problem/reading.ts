import type { Detail } from "../problem-details.ts";
import type { InvalidValue } from "./invalid-value.ts";
import { readMessage } from "./message.ts";
import type { ProblemOptions } from "./options.ts";
import { attempt, read, readText } from "./read.ts";
import { isOfNest, isReceived, isResponse } from "./received.ts";
import { errorStatus, isAboutRequest, isMalformedJson, isOurs, ownStatus } from "./status.ts";
import { readValidation } from "./validation.ts";

/** What is read of something thrown, and may be told. */
export interface Reading {
  readonly status: number;
  /** Which meaning the status has; undefined: the first. */
  readonly id?: string | undefined;
  /** The reason phrase of that meaning. */
  readonly phrase?: string | undefined;
  /** Header fields, unchecked. */
  readonly headers?: unknown;
  readonly detail?: Detail | undefined;
  readonly type?: string | undefined;
  readonly instance?: string | undefined;
  readonly extensions?: unknown;
  readonly errors?: readonly InvalidValue[] | undefined;
}

/** What the client may be told of something thrown, whatever it is. */
export function readError(error: unknown, { upstream, responseStatus }: ProblemOptions): Reading {
  if (isReceived(error)) return { status: upstream === 500 ? 500 : 502 };
  // Boom's are in `output`, those of Hono's `HTTPException` in its response. Those of a redirect are all there is.
  const told = { status: Number(read(error, "status")), headers: read(error, "headers") };
  if (isResponse(error) && /^3\d\d$/.test(`${told.status}`)) return told;
  if (isOurs(error)) return { ...told, ...readOurs(error, ownStatus(error) ?? 400) };
  told.headers = read(error, "output", "headers") ?? told.headers ?? read(error, "res", "headers");
  const own = ownStatus(error);
  const validation = attempt(() => readValidation(error));
  const aboutRequest = own === undefined && (validation?.certain || isAboutRequest(error));
  const answered = errorStatus(responseStatus) ?? 500;
  told.status = own ?? (aboutRequest ? (answered < 500 ? answered : 400) : answered);
  const isTold = told.status < 500 && (own || aboutRequest) && read(error, "expose") !== false;
  if (!isTold || (aboutRequest && isMalformedJson(error))) return told;
  return {
    ...told,
    detail: readMessage(error, told.status),
    errors: validation?.errors,
    extensions: attempt(() => readOfNest(error)),
  };
}

function readOurs(error: unknown, status: number): Reading {
  const given = readText(error, "id");
  const phrase = readText(error, "phrase");
  const meaning = { status, ...(given?.endsWith(`${status}`) && { id: given, phrase }) };
  if (read(error, "expose") === false) return meaning;
  const message = readText(error, "message");
  return {
    ...meaning,
    // Whatever it is: what is no detail is passed over where it is told.
    detail: (read(error, "detail") ?? (message === phrase ? undefined : message)) as Detail,
    type: readText(error, "type"),
    instance: readText(error, "instance"),
    extensions: read(error, "extensions"),
  };
}

/** What the response of a Nest exception has beyond what Nest itself puts there. */
function readOfNest(error: unknown): object | undefined {
  const response = isOfNest(error) && read(error, "response");
  if (!response || typeof response !== "object") return undefined;
  const { message, error: phrase, statusCode, ...extensions } = response as Record<string, unknown>;
  return extensions;
}
