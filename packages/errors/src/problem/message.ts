import { reasonPhrase } from "@scope/http-4xx-lookup";
import { read, readText } from "./read.ts";
import { isOfNest } from "./received.ts";

/**
 * What tells nothing that the title does not say better, in the reader's language: JSON, and what Nest, h3 and Nitro say
 * where no route is.
 */
const empty =
  /^(?:\s*["[{]|Cannot (?:find any (?:path|route) matching |[A-Z]+ \/)|HTTPError|Bad Request Exception$)/;

/** The message of an error that another library has made, if it tells the client anything beyond the status. */
export function readMessage(error: unknown, status: number): string | undefined {
  const ofNest = isOfNest(error)
    ? (readText(error, "response", "message") ?? readText(error, "response"))
    : undefined;
  // Of Boom it is in the payload, which may have been written to so that less is told.
  const message =
    ofNest ??
    readText(error, "output", "payload", "message") ??
    readText(error, "message") ??
    readText(error, "body", "message");
  if (message === undefined || empty.test(message) || message === read(error, "code")) return undefined;
  // A reason phrase says no more.
  const phrases = [
    readText(error, "name"),
    reasonPhrase(status),
    readText(error, "output", "payload", "error"),
  ];
  return phrases.some((phrase) => phrase && plain(phrase) === plain(message)) ? undefined : message;
}

/** `notfound` of `NotFoundError`, and of `Not Found`. */
function plain(text: string): string {
  return text.replace(/^\w+Exception: |(?:Error|Exception)$|[^a-z]/gi, "").toLowerCase();
}
