import { read, readText } from "./read.ts";
import { letters, reasonPhrase } from "./reason-phrase.ts";
import { isOfNest } from "./received.ts";

/** The message of an error that another library has made, if it tells the client anything beyond the status. */
export function readMessage(error: unknown, status: number): string | undefined {
  // Of Boom it is in the payload, which may have been written to so that less is told.
  const places = "output.payload.message message body.message";
  const message = readText(error, isOfNest(error) ? `response.message response ${places}` : places);
  if (
    !message ||
    // What the title says better, in the reader's language: JSON, and what Nest, h3 and Nitro say where no route is.
    /^(\s*["[{]|Cannot (find any (path|route) m|[A-Z]+ \/)|HTTPError|Bad Request Exception$)/.test(message) ||
    message === read(error, "code")
  ) {
    return undefined;
  }
  // A reason phrase says no more.
  const phrases = [readText(error, "name"), reasonPhrase(status), readText(error, "output.payload.error")];
  return phrases.some((phrase) => phrase && plain(phrase) === plain(message)) ? undefined : message;
}

/** `notfound` of `NotFoundError`. */
function plain(text: string): string {
  return letters(text.replace(/^\w+Exception: |(Error|Exception)$/gi, ""));
}
