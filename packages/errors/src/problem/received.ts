import { read, readText } from "./read.ts";
import { isOurs, readStatus } from "./status.ts";

/**
 * Has another server answered this to us? Its status then says nothing about the request of our client: a 404 of the
 * server that we asked is no 404 of ours (RFC 9110, section 15.6.3).
 */
export function isReceived(error: unknown): boolean {
  if (isOurs(error)) return read(error, "received") === true;
  // A `Response` that fetch has brought has an address, one that is made here has none.
  if (isResponse(error)) return Boolean(read(error, "url"));
  // Exceptions of Nest have a response of their own; what Elysia throws has one, and no stack.
  if (isOfNest(error) || !read(error, "stack")) return false;
  return Boolean(
    // Axios, ky, got, ofetch, superagent and others; Elasticsearch; Stripe.
    readStatus(
      error,
      "response.status response.statusCode meta.status meta.statusCode raw.status raw.statusCode",
    ) ||
      readText(error, "code")?.startsWith("UND_ERR_RESPONSE") ||
      read(error, "data.isResponseError"), // hapi's Wreck
  );
}

/** A web `Response`, of whichever realm or implementation. */
export function isResponse(value: unknown): value is Response {
  return isFunction(value, "headers.get") && isFunction(value, "clone");
}

/** An `HttpException` of Nest, of whichever copy. */
export function isOfNest(error: unknown): boolean {
  return isFunction(error, "getStatus");
}

function isFunction(value: unknown, path: string): boolean {
  return typeof read(value, path) === "function";
}
