import Boom from "@hapi/boom";
import { createError, MethodNotAllowed, NotFound } from "@scope/http-4xx-errors";
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

const toResponse: readonly Candidate<NotFound>[] = [
  {
    name: "new Response of a text that is there",
    floor: true,
    call: () => new Response('{"title":"Not Found","status":404}', { status: 404 }),
  },
  { name: "error.toResponse()", call: (error) => error.toResponse() },
];

export const scenarios: readonly Scenario[] = [
  scenario("making an error", messages, toError),
  scenario("making an error with a field", messages, toErrorWithField),
  scenario(
    "making a response of an error",
    messages.map((message) => new NotFound(message)),
    toResponse,
  ),
];
