import { asksForDutch } from "./check-options.ts";
import { type Component, componentsOf, genericName } from "./component.ts";
import type { ProblemSchema, Reference, Response } from "./document.ts";
import { findStatus } from "./find-status.ts";
import type { GenericKey, GivenOptions, NamingOf, Options, Preset } from "./options.ts";
import { problemSchema, rfcOfProblems } from "./problem-schema.ts";
import { responseOf, schemaNameOf } from "./response.ts";
import type { ForOperation, Responses } from "./result.ts";
import { type Settings, settingsOf } from "./settings.ts";
import type { AnyStatus } from "./status.ts";
import { messageOf } from "./translator.ts";

/**
 * The client errors of an API as components of its OpenAPI document: for each status its sentence, its fields and its
 * problem details (RFC 9457) with an example. Plain objects, made anew at each call. Throws a TypeError for a status
 * that no client can receive, and where two components would have the same name.
 *
 * @example
 * const api = responses({ codes: [400, 401, 404, 429], version: "3.1" });
 * document.components = api.components;
 * operation.responses = { ...operation.responses, ...api.forOperation([401, 404]) };
 */
export function responses<
  const Codes extends readonly AnyStatus[],
  const Naming extends "name" | "id" = "name",
  const Style extends Preset | undefined = undefined,
  const Made extends string = never,
>(options: Options<Codes, Naming, Style, Made>): Responses<Codes[number], NamingOf<Naming, Made>, Style> {
  // What the types say beyond it follows from the names, which are made of the same options.
  return makeResponses(options.codes, options) as unknown as Responses<
    Codes[number],
    NamingOf<Naming, Made>,
    Style
  >;
}

/** What `responses` gives, as it is when it runs. */
export interface MadeResponses {
  readonly components: {
    readonly responses: Record<string, Response>;
    readonly schemas: Record<string, ProblemSchema>;
  };
  reference(status: unknown): Reference;
  forOperation(statuses: readonly unknown[]): ForOperation;
}

export function makeResponses(codes: readonly unknown[], options: GivenOptions): MadeResponses {
  const given = settingsOf(options);
  if (!Array.isArray(codes)) {
    throw new TypeError(`codes is ${JSON.stringify(codes)}; it must be a list such as [400, 404]`);
  }
  const badRequest = findStatus(400);
  const components = componentsOf([...new Set(codes.map(findStatus))], badRequest, given);
  const messages = components.flatMap(({ statuses }) => statuses.map(({ message }) => message));
  const english = [messageOf(badRequest, given.translator, given.locale), ...messages].every(
    (message) => message.english,
  );
  if (english && options.preset === "adr" && options.locale === undefined) throw new TypeError(asksForDutch);
  const settings: Settings = { ...given, english };
  const find = (status: unknown): Component => {
    const { id } = findStatus(status);
    const found = components.find(({ statuses }) => statuses.some((own) => own.status.id === id));
    if (found === undefined) throw new TypeError(`${id} is not among the codes that responses() was given`);
    return found;
  };
  return {
    components: { responses: responseObjects(components, settings), schemas: schemas(components, settings) },
    reference: (status) => referenceTo(find(status).name),
    forOperation: (asked) => forOperation(asked.map(find), settings.generic),
  };
}

function responseObjects(components: readonly Component[], settings: Settings): Record<string, Response> {
  const own = components.map((component) => [component.name, responseOf(component, settings)] as const);
  if (settings.generic === undefined) return Object.fromEntries(own);
  return Object.fromEntries([...own, [genericName, genericResponse(settings)]]);
}

/** For every error without a response of its own: a client treats it as a 400 (RFC 9110, section 15). */
function genericResponse(settings: Settings): Response {
  const status = findStatus(400);
  const message = messageOf(status, settings.translator, settings.locale);
  const component = { name: genericName, code: status.code, statuses: [{ status, message }] };
  const response = responseOf(component, { ...settings, schemas: "shared" });
  const description = message.english
    ? "An error without a response of its own; the problem says which"
    : rfcOfProblems; // no language has a sentence for any error
  return { ...response, description };
}

function schemas(components: readonly Component[], settings: Settings): Record<string, ProblemSchema> {
  if (components.length === 0 && settings.generic === undefined) return {}; // linters warn of what is not used
  const shared = [settings.schemaName, problemSchema(settings)] as const;
  if (settings.schemas === "shared") return Object.fromEntries([shared]);
  const own = components.map((component) => {
    const title = component.statuses[0]?.message.title ?? "";
    return [
      schemaNameOf(component, settings),
      problemSchema(settings, { status: component.code, title }),
    ] as const;
  });
  return Object.fromEntries(settings.generic === undefined ? own : [shared, ...own]);
}

function referenceTo(name: string): Reference {
  return { $ref: `#/components/responses/${name}` };
}

/** A response for each code. Two meanings of one code do not fit into one operation. */
function forOperation(components: readonly Component[], generic: GenericKey | undefined): ForOperation {
  const found = new Map<string, string>();
  for (const { code, name } of components) {
    const other = found.get(`${code}`);
    if (other !== undefined && other !== name) {
      throw new TypeError(`${other} and ${name} are both ${code}; an operation has one response for a code`);
    }
    found.set(`${code}`, name);
  }
  if (generic !== undefined) found.set(generic, genericName);
  return Object.fromEntries([...found].map(([key, name]) => [key, referenceTo(name)]));
}
