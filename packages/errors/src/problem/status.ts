import { brand } from "../describe.ts";
import { read, readText } from "./read.ts";

/** Codes of tRPC, whose errors have no status. */
const trpc =
  "400 BAD_REQUEST PARSE_ERROR 401 UNAUTHORIZED 402 PAYMENT_REQUIRED 403 FORBIDDEN 404 NOT_FOUND 405 METHOD_NOT_SUPPORTED " +
  "408 TIMEOUT 409 CONFLICT 412 PRECONDITION_FAILED 413 PAYLOAD_TOO_LARGE 415 UNSUPPORTED_MEDIA_TYPE " +
  "422 UNPROCESSABLE_CONTENT 428 PRECONDITION_REQUIRED 429 TOO_MANY_REQUESTS 499 CLIENT_CLOSED_REQUEST " +
  "501 NOT_IMPLEMENTED 502 BAD_GATEWAY 503 SERVICE_UNAVAILABLE 504 GATEWAY_TIMEOUT";

/** What a parser of forms says of a form that it cannot read, in an error without a status: Multer's and Fastify's. */
const malformedForm = /^(?:Multipart: Bound|Unexpected end of (?:form|file|multi)|Malformed (?:part|url))/;

/** Is it an error of this package? Of whichever copy and version. */
export function isOurs(error: unknown): boolean {
  return read(error, brand) !== undefined;
}

/** The status of a client or server error, also as a text, as Fastify and h3 take it. */
export function errorStatus(value: unknown): number | undefined {
  const status = typeof value === "string" && /^\d{3}$/.test(value) ? Number(value) : value;
  return typeof status === "number" && status >= 400 && status < 600 && status % 1 === 0 ? status : undefined;
}

/** The status that an error names, in the form of its library. */
export function ownStatus(error: unknown): number | undefined {
  const [status, boom] = [read(error, "status"), read(error, "isBoom") === true];
  const own = (boom && errorStatus(read(error, "output", "statusCode"))) || errorStatus(status);
  // An error of ours remains a client error, whatever a framework has written to it.
  if (isOurs(error)) return own && own < 500 ? own : Number(readText(error, "id")?.slice(-3) ?? 400);
  return own ?? errorStatus(read(error, "statusCode")) ?? statusOfCode(error);
}

function statusOfCode(error: unknown): number | undefined {
  const [code, name] = [read(error, "code"), read(error, "name")];
  if (name === "TRPCError") return tRPCStatus(readText(code));
  if (name === "MulterError") return /UNEXPECTED|MISSING|KEY/.test(readText(code) ?? "") ? 400 : 413;
  // Next's notFound(), forbidden() and unauthorized().
  const digest = /^NEXT_HTTP_ERROR_FALLBACK;(\d+)$/.exec(readText(error, "digest") ?? "");
  // Elysia throws what its status() gives: a code and a response.
  return errorStatus(digest?.[1] ?? (read(error, "response") === undefined ? undefined : code));
}

function tRPCStatus(code = ""): number | undefined {
  const words = trpc.split(" ");
  // The last number before it. A code that is not there has no word before it.
  return errorStatus(
    words
      .slice(0, words.indexOf(code) + 1)
      .filter((word) => /\d/.test(word))
      .pop(),
  );
}

/** Is an error without a status about what the client has sent? */
export function isAboutRequest(error: unknown): boolean {
  const message = readText(error, "message") ?? "";
  return (
    read(error, "name") === "URIError" || isMalformedJson(error) || malformedForm.test(message.slice(0, 99))
  );
}

/** The message of such an error quotes what could not be read, whoever wrote it. */
export function isMalformedJson(error: unknown): boolean {
  return read(error, "name") === "SyntaxError" && /JSON/.test(readText(error, "message") ?? "");
}
