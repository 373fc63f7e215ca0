import { reasonPhrase } from "@scope/http-4xx-lookup";
import { read, readText } from "./read.ts";
import { isOfNest } from "./received.ts";

/** What Nest, h3 and Nitro say where no route is: nothing that the title does not say better, in the reader's language. */
const noRoute = /^Cannot (?:find any (?:path|route) matching |[A-Z]+ \/)/;

/**
 * The message of an error that another library has made, if it tells the client anything beyond the status: undefined
 * for the reason phrase, a code, or JSON.
 */
export function readMessage(error: unknown, status: number): string | undefined {
  const message =
    (isOfNest(error) && readOfNest(error)) ||
    (readText(error, "message") ?? readText(error, "body", "message"));
  if (
    message === undefined ||
    message === read(error, "code") ||
    noRoute.test(message) ||
    /^\s*["[{]/.test(message)
  )
    return undefined;
  const name = readText(error, "name")?.replace(/(?:Error|Exception)$/, "");
  const known = [name, reasonPhrase(status), readText(error, "output", "payload", "error")];
  const plain = plainText(message.slice(0, 99).replace(/^\w+Exception: /, ""));
  const empty = [...known, "HTTPError", "Bad Request Exception"].some(
    (text) => text && plainText(text) === plain,
  );
  return empty ? undefined : message;
}

function readOfNest(error: unknown): string | undefined {
  return readText(error, "response", "message") ?? readText(error, "response");
}

function plainText(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, "");
}
