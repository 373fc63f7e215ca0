import type { Detail } from "../problem-details.ts";
import { readMessage } from "./message.ts";
import type { ProblemOptions } from "./options.ts";
import { attempt, read, readAs, readText } from "./read.ts";
import { isOfNest, isReceived, isResponse } from "./received.ts";
import { errorStatus, isOurs, ownStatus, redirection } from "./status.ts";
import { readValidation } from "./validation.ts";

/** What is read of something thrown, and may be told. */
export type Reading = readonly [
  status: number,
  /** Header fields, unchecked. */
  headers?: unknown,
  /** Which meaning the status has, and the reason phrase of that one; without an id it is the first. */
  id?: string | false | undefined,
  phrase?: string | false | undefined,
  detail?: Detail | false | undefined,
  extensions?: unknown,
  type?: string | undefined,
  instance?: string | undefined,
];

/** What the client may be told of something thrown, whatever it is. */
export function readError(error: unknown, { upstream, responseStatus }: ProblemOptions): Reading {
  if (isReceived(error)) return [upstream ?? 502];
  const isHidden = read(error, "expose") === false;
  if (isOurs(error)) return readOurs(error, isHidden);
  // Boom's are in `output`, those of Hono's `HTTPException` in its response.
  const headers = read(error, "output.headers headers res.headers");
  const redirect = isResponse(error) && readAs(error, "status", redirection);
  // Of a redirect they are all there is.
  if (redirect) return [redirect, headers];
  const own = ownStatus(error);
  const [errors, isCertain] = attempt(() => readValidation(error)) ?? [];
  // An address or JSON, and what the parsers of forms say of one that they cannot read, Multer's and Fastify's.
  const [fault = isCertain] =
    /^(URIError|SyntaxError: .*JSON|\w*: (Multipart: B|Unexpected end of (form|file|multi)|Malformed (part|url)))/s.exec(
      `${readText(error, "name")}: ${readText(error, "message")}`,
    ) ?? [];
  const answered = errorStatus(responseStatus) ?? 500;
  const status = own ?? (fault && answered > 499 ? 400 : answered);
  // What could not be read as JSON is quoted in the message, whoever wrote it.
  if (status > 499 || isHidden || !(own || fault) || (!own && /^Syn/.test(`${fault}`)))
    return [status, headers];
  const extensions = { ...(errors?.[0] && { errors }), ...attempt(() => readOfNest(error)) };
  return [status, headers, false, false, readMessage(error, status), extensions];
}

function readOurs(error: unknown, isHidden: boolean): Reading {
  const status = ownStatus(error) ?? 400;
  const phrase = readText(error, "phrase");
  const message = readText(error, "message");
  const id = readText(error, "id");
  // A framework may have written another status to it.
  const isMeant = id?.endsWith(`${status}`);
  const meaning = [status, read(error, "headers"), isMeant && id, isMeant && phrase] as const;
  if (isHidden) return meaning;
  // Whatever it is: what is no detail is passed over where it is told.
  const detail = (read(error, "detail") ?? (message !== phrase && message)) as Detail | false;
  return [
    ...meaning,
    detail,
    read(error, "extensions"),
    readText(error, "type"),
    readText(error, "instance"),
  ];
}

/** What the response of a Nest exception has beyond what Nest itself puts there. */
function readOfNest(error: unknown): object | undefined {
  const response = isOfNest(error) && read(error, "response");
  if (typeof response !== "object") return undefined;
  const { message, error: phrase, statusCode, ...extensions } = response as Record<string, unknown>;
  return extensions;
}
