import type { Diagnostic } from "../terms/diagnostics.ts";
import type { Rule } from "./rule.ts";

/**
 * How long a message is says whoever sends it (RFC 9112, section 6): an example must not disagree with its content. Only
 * a request may do so on purpose, with a length that is none of its own.
 */
export const checkFraming: Rule = function* ({ statuses, exchanges }) {
  for (const [id, { headers = [] }] of statuses?.entries ?? []) {
    for (const [index, { name }] of headers.entries()) {
      if (statuses === undefined || !/^(?:content-length|transfer-encoding)$/i.test(name)) continue;
      const message = `"${name}" is written by whoever sends the message; it is no field of a status`;
      yield statuses.yaml.report(["statuses", id, "headers", index, "name"], "framing", message);
    }
  }
  if (exchanges === undefined) return;
  for (const [id, { request, response, wire }] of exchanges.entries) {
    for (const [side, fields] of Object.entries({
      request: request.headers,
      response: response?.headers,
      wire: wire?.headers,
    })) {
      for (const [name, value] of Object.entries(fields ?? {})) {
        const problem = framingProblem(side, name.toLowerCase(), value);
        if (problem === undefined) continue;
        const diagnostic: Diagnostic = exchanges.yaml.report(
          ["exchanges", id, side, "headers", name],
          "framing",
          problem,
        );
        yield diagnostic;
      }
    }
  }
};

function framingProblem(side: string, name: string, value: unknown): string | undefined {
  if (name === "content-length" && !(typeof value === "string" && /^\d+$/.test(value))) {
    return "is no length; write digits";
  }
  // Without content a length of none says so.
  if (side === "response" && (name === "transfer-encoding" || (name === "content-length" && value !== "0"))) {
    return "is written by whoever sends the response; remove it";
  }
  return undefined;
}
