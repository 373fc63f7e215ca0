import { reasonPhrase } from "@scope/http-4xx-lookup";
import { brand } from "../describe.ts";
import { read, readText } from "./read.ts";

/** The codes of tRPC that are no reason phrase of a client error. */
const trpc: Readonly<Record<string, number>> = {
  PARSE_ERROR: 400,
  METHOD_NOT_SUPPORTED: 405,
  TIMEOUT: 408,
  UNPROCESSABLE_CONTENT: 422,
  SERVICE_UNAVAILABLE: 503,
};

/** What the parsers of forms say of one that they cannot read, in an error without a status: Multer's and Fastify's. */
const malformedForm = /^(?:Multipart: B|Unexpected end of (?:form|file|multi)|Malformed (?:part|url))/;

/** Is it an error of this package? Of whichever copy and version. */
export function isOurs(error: unknown): boolean {
  return read(error, brand) !== undefined;
}

/** The status of a client or server error, also as a text, as Fastify and h3 take it. */
export function errorStatus(value: unknown): number | undefined {
  const text = typeof value === "object" ? "" : String(value);
  return /^[45]\d\d$/.test(text) ? Number(text) : undefined;
}

/** The status that an error names, in the form of its library. */
export function ownStatus(error: unknown): number | undefined {
  const status = errorStatus(read(error, "status"));
  // An error of ours remains a client error, whatever a framework has written to it.
  if (isOurs(error)) return status && status < 500 ? status : Number(readText(error, "id")?.slice(-3)) || 400;
  return (
    errorStatus(read(error, "output", "statusCode")) ??
    status ??
    errorStatus(read(error, "statusCode")) ??
    statusOfCode(error, read(error, "name"))
  );
}

function statusOfCode(error: unknown, name: unknown): number | undefined {
  const code = readText(error, "code") ?? "";
  if (name === "TRPCError") return trpc[code] ?? statusOfPhrase(code.replaceAll("_", " "));
  if (name === "MulterError") return /UNEXPECTED|MISSING|KEY/.test(code) ? 400 : 413;
  // Next's notFound(), forbidden() and unauthorized().
  const digest = readText(error, "digest")?.split("_FALLBACK;")[1];
  // Elysia throws what its status() gives: a code and a response.
  return errorStatus(digest ?? (read(error, "response") === undefined ? undefined : read(error, "code")));
}

function statusOfPhrase(phrase: string): number | undefined {
  for (let status = 400; status < 500; status++) {
    if (reasonPhrase(status)?.toUpperCase() === phrase) return status;
  }
  return undefined;
}

/** Is an error without a status about what the client has sent? */
export function isAboutRequest(error: unknown): boolean {
  return read(error, "name") === "URIError" || isMalformedJson(error) || says(error, malformedForm);
}

/** The message of such an error quotes what could not be read, whoever wrote it. */
export function isMalformedJson(error: unknown): boolean {
  return read(error, "name") === "SyntaxError" && says(error, /JSON/);
}

function says(error: unknown, what: RegExp): boolean {
  return what.test(readText(error, "message") ?? "");
}
