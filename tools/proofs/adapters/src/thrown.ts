import * as errors from "@scope/http-4xx-errors";
import { fixtures } from "@scope/http-4xx-fixtures";
import createHttpError from "http-errors";
import { z } from "zod";

/** What `GET /throw/<name>` throws in every framework. */
export const thrown: Readonly<Record<string, () => unknown>> = {
  ours: () => new errors.Conflict({ detail: { nl: "Al besteld", en: "Ordered already" } }),
  message: () => new errors.Conflict("Ordered already"),
  hidden: () => new errors.Forbidden("secret", { expose: false }),
  script: () => new errors.BadRequest("<script>alert(1)</script>"),
  httpErrors: () => createHttpError(423, "Locked by Ann"),
  unauthorized: () => createHttpError(401),
  notAllowed: () => createHttpError(405, { headers: { Allow: "GET, HEAD" } }),
  withoutMethods: () => createHttpError(405),
  upgrade: () => new errors.UpgradeRequired({ headers: { Upgrade: "websocket" } }),
  tooMany: () => new errors.TooManyRequests({ headers: { "Retry-After": "60" } }),
  zod: () => z.object({ age: z.number() }).safeParse({ age: "x" }).error,
  bug: () => new Error("secret"),
  unavailable: () => createHttpError(503, "secret", { headers: { "Retry-After": "9" } }),
  upstream: () =>
    Object.assign(new Error("secret"), { status: 404, response: { status: 404, headers: { Allow: "PUT" } } }),
  badField: () =>
    Object.assign(createHttpError(409), { headers: { "X-Name": "žluť", "X-Split": "a\r\nb: c" } }),
};

/** What is no error, and thrown nevertheless. */
export const noErrors: Readonly<Record<string, () => unknown>> = {
  object: () => ({ status: 409, message: "Ordered already" }),
  string: () => "secret",
};

/** What a handler may have set before it throws: of the content, and of the client. */
export const fieldsOfContent = {
  ETag: '"1"',
  "Last-Modified": "Sat, 28 Nov 2026 00:00:00 GMT",
  "Cache-Control": "public, max-age=3600",
  "Content-Encoding": "gzip",
  "Content-Language": "fr",
  "Content-Disposition": "attachment",
};
export const fieldsOfClient = { "X-RateLimit-Remaining": "3", "Set-Cookie": "seen=1" };

/** Each status that a client gets by its own code, thrown by its id with the fields that it has in its fixture. */
export const statuses: Readonly<Record<string, () => unknown>> = Object.fromEntries(
  fixtures
    .filter(({ wire, response }) => wire === response)
    .map(({ id, response: { status, headers } }) => [id, () => errors.createError(status, { headers, id })]),
);
