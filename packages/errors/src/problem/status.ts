import { brand } from "../describe.ts";
import { phrases } from "../generated/phrases.ts";
import { letters } from "./letters.ts";
import { attempt, read, readText } from "./read.ts";

/** The codes of tRPC that no reason phrase of a client error has in it, by their beginning: `PARSE_ERROR`. */
const trpc: Readonly<Record<string, number>> = { PARS: 400, CLIE: 499, METH: 405, SERV: 503 };

/** Is it an error of this package? Of whichever copy and version. */
export function isOurs(error: unknown): boolean | undefined {
  // Of what is no object it cannot be asked.
  return attempt(() => brand in (error as object));
}

/** The first of these properties that is the status of a client or server error, also as a text, as Fastify and h3 take it. */
export function readStatus(value: unknown, paths: string): number | undefined {
  return read(value, paths, errorStatus);
}

/** The status of a client or server error, if it is one. */
export function errorStatus(value: unknown): number | undefined {
  // Whatever is written so can be read as a number.
  return /^[45]\d\d$/.test(`${value}`) ? +(value as string) : undefined;
}

/** The status that an error of another library names, in its form. */
export function ownStatus(error: unknown): number | undefined {
  const status = readStatus(error, "output.statusCode status statusCode httpCode init.status");
  if (status) return status;
  const code = readText(error, "code") ?? "-"; // is in no phrase
  const name = read(error, "name");
  if (name === "TRPCError") {
    // The first status whose phrase has these words; 399 if none has.
    return errorStatus(
      trpc[code.slice(0, 4)] ?? 400 + phrases.findIndex((phrase) => letters(phrase).includes(letters(code))),
    );
  }
  // LIMIT_UNEXPECTED_FILE, MISSING_FIELD_NAME, LIMIT_FIELD_KEY; all others are of size or number.
  if (name === "MulterError") return /UNEX|MISS|KEY/.test(code) ? 400 : 413;
  // Elysia throws what its status() gives: a code and a response.
  if (read(error, "response") != null && !read(error, "stack")) return readStatus(error, "code");
  // Next's notFound(), forbidden() and unauthorized(): `NEXT_HTTP_ERROR_FALLBACK;404`.
  return errorStatus(readText(error, "digest")?.split(";")[1]);
}
