import { read, readText } from "./read.ts";
import { errorStatus, isOurs } from "./status.ts";

/** Where clients keep what they have received: axios, ky, got, ofetch, superagent and others; Elasticsearch; Stripe. */
const places = ["response", "meta", "raw"];

/**
 * Has another server answered this to us? Its status then says nothing about the request of our client: a 404 of the
 * server that we asked is no 404 of ours (RFC 9110, section 15.6.3).
 */
export function isReceived(error: unknown): boolean {
  if (isOurs(error)) return read(error, "received") === true;
  // A `Response` that fetch has brought has an address, one that is made here has none.
  if (isResponse(error)) return Boolean(read(error, "url"));
  // Exceptions of Nest have a response of their own; what Elysia throws has one, and no stack.
  if (isOfNest(error) || read(error, "stack") === undefined) return false;
  return (
    places.some((place) => errorStatus(read(error, place, "status") ?? read(error, place, "statusCode"))) ||
    Boolean(readText(error, "code")?.startsWith("UND_ERR_RESPONSE")) ||
    read(error, "data", "isResponseError") === true // hapi's Wreck
  );
}

/** A web `Response`, of whichever realm or implementation. */
export function isResponse(value: unknown): value is Response {
  return typeof read(value, "headers", "get") === "function" && typeof read(value, "clone") === "function";
}

/** An `HttpException` of Nest, of whichever copy. */
export function isOfNest(error: unknown): boolean {
  return typeof read(error, "getStatus") === "function";
}
