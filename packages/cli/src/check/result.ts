import { checkResponse, type RuleId, type Violation } from "@scope/http-4xx-fixtures/conformance";
import { fieldsLike, type Received } from "./received.ts";

/** What came of a request, as `schemas/check.json` has it. */
export interface ExchangeResult {
  /** What the request was to provoke; null: it was recorded by somebody else. */
  readonly probe: string | null;
  /** null: it was not recorded. */
  readonly method: string | null;
  /** null: no answer came, and `error` says why. */
  readonly status: number | null;
  readonly error: string | null;
  readonly violations: readonly Violation[];
}

/** What came of all that was asked of one URL. */
export interface UrlResult {
  /** null: it was not recorded. */
  readonly url: string | null;
  /** The file that told of it; null: the command line did. */
  readonly file: string | null;
  readonly probes: readonly ExchangeResult[];
}

export function resultOf(
  { status, fields, body }: Received,
  probe: string | null,
  method: string | null,
  ignore: readonly RuleId[],
): ExchangeResult {
  const response = { status, headers: fieldsLike(fields), body: body?.length === 0 ? null : undefined };
  const violations = checkResponse(response, { method: method ?? undefined, body, ignore });
  return { probe, method, status, error: null, violations: violations.map(forTheCommand) };
}

/** What the functions are told otherwise than the command. */
function forTheCommand(violation: Violation): Violation {
  const message = violation.message.replace('pass { method: "HEAD" } to the check', "give --method HEAD");
  return { ...violation, message };
}
