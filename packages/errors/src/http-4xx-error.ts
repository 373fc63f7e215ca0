import { describe, own } from "./describe.ts";
import { fieldLines, type HeaderFields, type SentFields, sentFields } from "./header-fields.ts";
import { type Detail, type Extensions, englishDetail, type ProblemDetails } from "./problem-details.ts";
import type { WebResponse } from "./web.ts";

const problemJson = "application/problem+json";

/** What an error is made of beside its message. */
export interface Http4xxErrorOptions {
  /** What went wrong this time, as the client is told it: in one language, or in several. The message, if left out. */
  readonly detail?: Detail | undefined;
  /** A URI that identifies the kind of problem (RFC 9457, section 3.1.1); `about:blank` when it is left out. */
  readonly type?: string | undefined;
  /** A URI that identifies this occurrence (RFC 9457, section 3.1.5). */
  readonly instance?: string | undefined;
  /** Further members of the problem (RFC 9457, section 3.2). */
  readonly extensions?: Extensions | undefined;
  /** Header fields that the answer shall have. Those of a content are left out. */
  readonly headers?: HeaderFields | undefined;
  /** false: the client is told what the status says, and nothing of this error. */
  readonly expose?: boolean | undefined;
  /** What this error comes of. It is never told. */
  readonly cause?: unknown;
}

/**
 * A client error of HTTP, to be thrown: every framework finds in it what it looks for. There is a class for each status,
 * such as `NotFound`; this one they extend, and it is the error of a status that nobody has defined (RFC 9110, section
 * 15, has clients take it for 400).
 *
 * @throws {RangeError} The status is not from 400 to 499.
 * @throws {TypeError} A header field cannot be sent.
 * @example
 * new Http4xxError(477, "No such luck").statusCode; // 477
 */
export class Http4xxError<
  Status extends number = number,
  Id extends string | null = string | null,
  Name extends string = string,
> extends Error {
  /** Not statements of their own, which a bundler would have to keep. */
  protected static readonly described: undefined = /* @__PURE__ */ describe(
    Http4xxError,
    null,
    "Http4xxError",
    "Bad Request",
  );

  /** By this h3 v1 knows errors of its own, which it hands over whole: of another that has a cause it makes a new one. */
  protected static readonly __h3_error__: true = true;

  /** `"404"`, `"iis-451"`; null for a status that nobody has defined. */
  declare readonly id: Id;
  /** The canonical name of the status. */
  declare name: Name;
  /** The reason phrase: the title of the problem. */
  declare readonly phrase: string;
  /** hapi answers with `output` what says that it is Boom's. */
  declare isBoom: boolean;
  // Own and writable: Koa hangs on a status that it cannot write, and @koa/cors writes to the headers.
  declare status: Status;
  declare statusCode: Status;
  /** May the client be told the message, the detail and the extensions? */
  declare expose: boolean;
  declare headers: SentFields;
  declare readonly detail?: Detail;
  declare readonly type?: string;
  declare readonly instance?: string;
  declare readonly extensions?: Extensions;
  /** true: another server has answered this to us, so that it is not our client's fault. */
  declare readonly received?: true;
  /** What has been received. */
  declare readonly response?: WebResponse;
  /** The problem that has been received, if it was one. */
  declare readonly problem?: ProblemDetails;

  constructor(status: Status, message?: string, options?: Http4xxErrorOptions);
  constructor(status: Status, options?: Http4xxErrorOptions);
  constructor(status: Status, message?: string | Http4xxErrorOptions, options?: Http4xxErrorOptions) {
    const isText = typeof message === "string";
    const given = (isText ? options : (message ?? options)) ?? {};
    const { detail } = given;
    const text = (isText && message) || (typeof detail === "function" ? "" : englishDetail(detail));
    // Of the options it takes the cause.
    super(text || new.target.prototype.phrase, given);
    // What is no whole number is another one then.
    if ((status | 0) !== status || status < 400 || status > 499) {
      throw new RangeError(`${status} is no 4xx`);
    }
    this.status = status;
    this.statusCode = status;
    this.expose = given.expose ?? true;
    this.headers = given.headers ? sentFields(given.headers) : {};
    for (const key of ["detail", "type", "instance", "extensions"] as const) {
      // Nobody else writes to them.
      if (given[key] != null) (this as Record<string, unknown>)[key] = given[key];
    }
  }

  /** The problem details (RFC 9457), in English or in the language of the message; restify and `JSON.stringify` call it. */
  toJSON(): ProblemDetails {
    const { phrase: title, status } = this;
    // Hidden, it has its status alone.
    const {
      detail: given,
      message,
      type,
      instance,
      extensions,
    }: Partial<Http4xxError> = this.expose ? this : {};
    const detail = englishDetail(given) ?? (message !== title && message);
    const members = {
      type: type || "about:blank",
      title,
      status,
      ...(detail && { detail }),
      ...(instance && { instance }),
    };
    // First, because people read them first; last, because no extension replaces them.
    return { ...members, ...jsonOf(extensions), ...members };
  }

  /** The answer, as `application/problem+json`; Elysia calls it, and it can be thrown or returned where responses are. */
  toResponse(): WebResponse {
    const response = new Response(JSON.stringify(this), {
      status: this.status,
      headers: [...fieldLines(this.headers)],
    });
    response.headers.set("Content-Type", problemJson);
    return response;
  }

  /** The same for Hono. */
  getResponse(): WebResponse {
    return this.toResponse();
  }

  /** What hapi sends. It is made when it is first asked for, and hapi may add to its headers. */
  get output(): BoomOutput {
    const output: BoomOutput = {
      statusCode: this.status,
      payload: this.toJSON(),
      headers: { ...this.headers, "content-type": problemJson },
    };
    this.output = output;
    return output;
  }

  set output(output: BoomOutput) {
    own(this, "output", output);
  }
}

/** The part of a Boom error that hapi sends. */
export interface BoomOutput {
  statusCode: number;
  payload: object;
  headers: SentFields;
}

function jsonOf(extensions: Extensions | undefined): object | undefined {
  try {
    JSON.stringify(extensions);
    return extensions;
  } catch {
    // What is no JSON (a cycle, a BigInt) must not keep the error itself from being told.
  }
  return undefined;
}
