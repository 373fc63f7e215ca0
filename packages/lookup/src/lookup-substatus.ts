import type { Answer } from "./answer.ts";
import { substatusesByCode } from "./generated/substatuses.ts";
import type { SubstatusCode } from "./generated/types.ts";
import type { Substatus } from "./status.ts";

let byCode: ReturnType<typeof substatusesByCode> | undefined;

/**
 * A detail of a status as the logs of IIS write it. The code is a string, never a number: 403.10 is not 403.1.
 * From {@link https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code HTTP status codes in IIS}.
 *
 * @example
 * lookupSubstatus("404.13")?.phrase; // "Content length too large"
 */
export function lookupSubstatus<const Code extends string>(
  code: Code,
): Answer<Code, Substatus | undefined, Code extends SubstatusCode ? Substatus : undefined>;
export function lookupSubstatus(code: string): Substatus | undefined {
  if (typeof code !== "string") return undefined;
  byCode ??= substatusesByCode();
  return byCode[code];
}
