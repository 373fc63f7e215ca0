import { readFields } from "./fields.ts";
import { read, readText } from "./read.ts";
import { isOurs, readStatus } from "./status.ts";

/**
 * Has another server answered this to us? Its status then says nothing about the request of our client: a 404 of the
 * server that we asked is no 404 of ours (RFC 9110, section 15.6.3).
 */
export function isReceived(error: unknown): unknown {
  if (isOurs(error)) return read(error, "received");
  // A `Response` that fetch has brought has an address, one that is made here has none.
  if (isResponse(error)) return read(error, "url");
  return (
    // Every server dates its answers (RFC 9110, section 6.6.1): the clients of OpenAI, Anthropic, Slack; Axios' response.
    readFields(read(error, "headers response.headers")).date ||
    // Exceptions of Nest have a response of their own; what Elysia throws has one, and no stack.
    (!read(error, "getStatus") &&
      read(error, "stack") &&
      // Axios, ky, got, ofetch, superagent and others; Elasticsearch; Stripe.
      (readStatus(read(error, "response meta raw"), "status statusCode") ||
        readText(error, "code")?.startsWith("UND_ERR_RES") ||
        read(error, "data.isResponseError"))) // hapi's Wreck
  );
}

/** A web `Response`, of whichever realm or implementation. */
export function isResponse(value: unknown): value is Response {
  return !!read(value, "arrayBuffer");
}
