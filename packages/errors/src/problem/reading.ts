import type { Detail } from "../problem-details.ts";
import type { InvalidValue } from "./invalid-value.ts";
import { readMessage } from "./message.ts";
import type { ProblemOptions } from "./options.ts";
import { read, readText } from "./read.ts";
import { isReceived, isResponse } from "./received.ts";
import { errorStatus, isOurs, ownStatus, readStatus } from "./status.ts";
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
  /** What validation has found. */
  errors?: readonly InvalidValue[] | null | undefined,
  extensions?: unknown,
  type?: string | undefined,
  instance?: string | undefined,
];

/**
 * An address or JSON, and what the parsers of forms say of one that they cannot read: those of Multer, of Fastify, and of
 * Node, Deno and Bun.
 */
const unreadable =
  /^(URIError|SyntaxError: .*JSON|\w*: (Multipart: B|Unexpected end of (form|file|multi)|Malformed (part|url))|TypeError: .*(multipart.f|as .orm.?.ata|form data f|FormData p))/s;

/** What the client may be told of something thrown, whatever it is. */
export function readError(error: unknown, { upstream, responseStatus }: ProblemOptions): Reading {
  if (isReceived(error)) return [upstream ?? 502];
  // What the operating system says names its files, whoever has put a status to it; an error that Nest's was made of is
  // for the log.
  const isHidden = read(error, "expose") === false || read(error, "syscall response.stack");
  const message = readText(error, "message");
  if (isOurs(error)) {
    const phrase = readText(error, "phrase");
    const id = readText(error, "id");
    // It remains a client error, whatever a framework has written to it.
    const written = readStatus(error, "status") ?? 500;
    const status = written < 500 ? written : (errorStatus(id?.slice(-3)) ?? 400);
    // A framework may have written another status to it.
    const isMeant = id?.endsWith(`${status}`);
    const meaning = [status, read(error, "headers"), isMeant && id, isMeant && phrase] as const;
    if (isHidden) return meaning;
    return [
      ...meaning,
      // Whatever it is: what is no detail is passed over where it is told.
      read<Detail>(error, "detail") ?? (message !== phrase && message),
      // As http-errors takes them. A cause is for the log.
      read<readonly InvalidValue[]>(error, "errors", (errors) => readValidation({ errors })[0]),
      read(error, "extensions"),
      readText(error, "type"),
      readText(error, "instance"),
    ];
  }
  // Where there is none, it is in no range either.
  const thrown = (isResponse(error) && read(error, "status", (status) => (status as number) | 0)) as number;
  // Boom's are in `output`, whatever CORS has put beside it; those of Hono's `HTTPException` are in its response.
  const headers = read(error, "output.headers headers res.headers");
  // Of a redirect they are all there is.
  if (thrown > 299 && thrown < 400) return [thrown, headers];
  const own = ownStatus(error);
  const [errors, isCertain] = readValidation(error);
  const [fault = isCertain] = unreadable.exec(`${readText(error, "name")}: ${message}`) ?? [];
  const answered = errorStatus(responseStatus) ?? 500;
  const status = own ?? (fault && answered > 499 ? 400 : answered);
  // What could not be read as JSON is quoted in the message, whoever wrote it.
  if (status > 499 || isHidden || (!own && (!fault || read(fault, "0") === "S"))) return [status, headers];
  const ofNest = read(error, "getStatus") && read(error, "response");
  // What the response of a Nest exception has beyond what Nest itself puts there.
  const extensions = read(
    [ofNest],
    "0",
    ({ message, error, statusCode, ...others }: Record<string, unknown>) =>
      typeof ofNest === "object" && others,
  );
  return [status, headers, false, false, readMessage(error, status, ofNest), errors, extensions];
}
