import Boom from "@hapi/boom";
import { createError, MethodNotAllowed, NotFound } from "@scope/http-4xx-errors";
import { toProblem } from "@scope/http-4xx-errors/problem";
import { createTranslator } from "@scope/http-4xx-i18n";
import en from "@scope/http-4xx-i18n/locales/en";
import nl from "@scope/http-4xx-i18n/locales/nl";
import theirs from "http-errors";
import { type Candidate, type Scenario, scenario } from "../turns/scenario.ts";

class Empty extends Error {}

const messages: readonly string[] = ["Order 9 does not exist", "No such article", "Nobody is here"];
const allow = { Allow: "GET, HEAD" };

const toError: readonly Candidate<string>[] = [
  { name: "new Error", floor: true, call: (message) => new Error(message) },
  { name: "new (class extends Error {})", call: (message) => new Empty(message) },
  { name: "new NotFound", call: (message) => new NotFound(message) },
  {
    name: "new NotFound with an instance",
    call: (message) => new NotFound(message, { instance: "/orders/9" }),
  },
  { name: "createError(404)", call: (message) => createError(404, message) },
  { name: "http-errors: new createError.NotFound", call: (message) => new theirs.NotFound(message) },
  { name: "http-errors: createError(404)", call: (message) => theirs(404, message) },
  { name: "Boom.notFound", call: (message) => Boom.notFound(message) },
];

const toErrorWithField: readonly Candidate<string>[] = [
  {
    name: "new Error with properties",
    floor: true,
    call: (message) => Object.assign(new Error(message), { status: 405, headers: { ...allow } }),
  },
  { name: "new MethodNotAllowed", call: (message) => new MethodNotAllowed(message, { headers: allow }) },
  { name: "createError(405)", call: (message) => createError(405, message, { headers: allow }) },
  { name: "http-errors: createError(405)", call: (message) => theirs(405, message, { headers: allow }) },
  { name: "Boom.methodNotAllowed", call: (message) => Boom.methodNotAllowed(message, null, ["GET", "HEAD"]) },
];

/** The same error as each library makes it. */
interface Errors {
  readonly ours: NotFound;
  readonly httpErrors: theirs.HttpError;
  readonly boom: Boom.Boom;
}

const type = "application/problem+json";
const translator = createTranslator([en, nl], { fallback: "en" });

const toResponse: readonly Candidate<Errors>[] = [
  {
    name: "new Response of a text that is there",
    floor: true,
    call: () => new Response('{"title":"Not Found","status":404}', { status: 404 }),
  },
  { name: "error.toResponse()", call: ({ ours }) => ours.toResponse() },
  {
    name: "http-errors, by hand",
    call: ({ httpErrors: { status, message, headers, expose } }) =>
      new Response(JSON.stringify({ status, message: expose ? message : "Error" }), {
        status,
        headers: { ...headers, "Content-Type": type },
      }),
  },
  {
    name: "Boom, by hand",
    call: ({ boom: { output } }) =>
      new Response(JSON.stringify(output.payload), {
        status: output.statusCode,
        headers: { ...(output.headers as Record<string, string>), "Content-Type": type },
      }),
  },
];

/** Status, fields and body of an answer, which each server then sends in its own way. */
const toAnswer: readonly Candidate<Errors>[] = [
  {
    name: "JSON of what is there",
    floor: true,
    call: ({ ours: { status, message } }) => ({
      status,
      headers: { "content-type": type },
      body: JSON.stringify({ status, message }),
    }),
  },
  {
    name: "http-errors, by hand",
    call: ({ httpErrors: { status, message, headers, expose } }) => ({
      status,
      headers: { ...headers, "content-type": type },
      body: JSON.stringify({ status, message: expose ? message : "Error" }),
    }),
  },
  {
    name: "Boom, by hand",
    call: ({ boom: { output } }) => ({
      status: output.statusCode,
      headers: { ...output.headers, "content-type": type },
      body: JSON.stringify(output.payload),
    }),
  },
  { name: "toProblem, ours", call: ({ ours }) => toProblem(ours) },
  { name: "toProblem, ours, in Dutch", call: ({ ours }) => toProblem(ours, dutch) },
  {
    name: "toProblem, ours, as a page",
    call: ({ ours }) => toProblem(ours, { ...dutch, accept: "text/html" }),
  },
  { name: "toProblem, http-errors'", call: ({ httpErrors }) => toProblem(httpErrors) },
  { name: "toProblem, Boom's", call: ({ boom }) => toProblem(boom) },
];
const dutch = { translator, acceptLanguage: "nl-NL,nl;q=0.9,en;q=0.8" };

const made: readonly Errors[] = messages.map((message) => ({
  ours: new NotFound(message),
  httpErrors: theirs(404, message),
  boom: Boom.notFound(message),
}));

export const scenarios: readonly Scenario[] = [
  scenario("making an error", messages, toError),
  scenario("making an error with a field", messages, toErrorWithField),
  scenario("making a response of an error", made, toResponse),
  scenario("making an answer of an error", made, toAnswer),
];
