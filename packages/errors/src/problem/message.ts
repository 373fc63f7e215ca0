import { phrases } from "../generated/phrases.ts";
import { letters } from "./letters.ts";
import { read, readText } from "./read.ts";

/** The message of an error that another library has made, if it tells the client anything beyond the status. */
export function readMessage(error: unknown, status: number, ofNest: unknown): string | undefined {
  // Of Nest it is in the response, of Boom in the payload, which may have been written to so that less is told.
  const message =
    readText(ofNest, "message") ?? readText(error, "output.payload.message message body.message");
  // A name or a reason phrase says no more than the title.
  const said = [readText(error, "name"), phrases[status - 400], readText(error, "output.payload.error")];
  return !message ||
    message === read(error, "code") ||
    // Nor does JSON, and what Nest, h3 and Nitro say where no route is.
    /^(\s*["[{]|Cannot (find any (path|route) m|[A-Z]+ \/)|HTTPError)/.test(message) ||
    said.some((text) => text && letters(text) === letters(message))
    ? undefined
    : message;
}
