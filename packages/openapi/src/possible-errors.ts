import { fieldsOf, followReference } from "./possible-errors/follow-reference.ts";
import { parameterErrors } from "./possible-errors/parameters.ts";
import { bodyErrors } from "./possible-errors/request-body.ts";
import { negotiationErrors } from "./possible-errors/response-types.ts";
import { securityErrors } from "./possible-errors/security.ts";

/** What is looked at of an Operation Object. Those of all versions and libraries fit. */
export interface Operation {
  readonly parameters?: unknown;
  readonly requestBody?: unknown;
  readonly responses?: unknown;
  readonly security?: unknown;
}

/** Where the operation stands. */
export interface PossibleErrorsOptions {
  /** The document, in which references are followed, and whose `security` holds where an operation has none. */
  readonly document?: object | undefined;
  /** The Path Item Object, whose parameters the operation has as well. */
  readonly pathItem?: object | undefined;
}

/**
 * The codes that an operation can be answered with because of what it asks for, ascending: 401 and 403 where it has
 * security, 404 where its path has a parameter, 400 where there is something to be wrong, 413, 415 and 422 where it has
 * a body, 406 where it offers several media types, 412, 416 and 428 where it takes fields of conditional and range
 * requests. Each follows from its definition (RFC 9110, section 15.5; RFC 6585, section 3). Never throws: what it cannot
 * read makes nothing possible.
 *
 * @example
 * possibleErrors({ parameters: [{ name: "id", in: "path" }], security: [{ token: [] }] }); // [400, 401, 403, 404]
 */
export function possibleErrors(
  operation: Operation,
  { document, pathItem }: PossibleErrorsOptions = {},
): readonly number[] {
  const { parameters, requestBody, responses, security } = fieldsOf(operation);
  const follow = (value: unknown) => followReference(value, document);
  const codes = [
    ...securityErrors(security, document),
    ...parameterErrors([parameters, follow(pathItem).parameters], follow),
    ...bodyErrors(requestBody, follow),
    ...negotiationErrors(responses, follow),
  ];
  return [...new Set(codes)].sort((a, b) => a - b);
}
