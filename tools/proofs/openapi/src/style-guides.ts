/**
 * What style guides ask of the description of an error, as rules for Spectral. Their own rule sets are on no registry;
 * these say in our words what those say of errors:
 * - NLGov REST API Design Rules 2.2, /core/error-handling/problem-details and /core/error-handling/invalid-input
 *   (media/linter.yaml of github.com/Logius-standaarden/API-Design-Rules)
 * - adidas API Guidelines, message/error-reporting and ruleset.md (github.com/adidas/api-guidelines)
 */
import type { RuleDefinition, RulesetDefinition } from "@stoplight/spectral-core";
import { schema } from "@stoplight/spectral-functions";

const errorResponses = "$.paths[*][*].responses[?(@property.match(/^[45]/))]";

/** Errors are problem details, which have these members. */
function problemRules(members: readonly string[]): Record<string, RuleDefinition> {
  return {
    "error-is-problem": rule([errorResponses], {
      content: { type: "object", required: ["application/problem+json"] },
    }),
    "problem-has-members": rule([`${errorResponses}.content['application/problem+json'].schema`], {
      properties: { type: "object", required: members },
      required: { type: "array", allOf: members.map((member) => ({ contains: { const: member } })) },
    }),
  };
}

export const adr: RulesetDefinition = {
  rules: {
    ...problemRules(["status", "title", "detail"]),
    "invalid-input-is-400": rule(
      [
        "$.paths[*][?(@property.match(/^(put|post|patch)$/))]",
        "$.paths[*][?(@property.match(/^(get|delete)$/) && @.parameters && @.parameters.length > 0)]",
      ],
      { responses: { type: "object", required: ["400"] } },
    ),
  },
};

export const adidas: RulesetDefinition = { rules: problemRules(["title", "detail"]) };

/** What is given has these properties, each as its schema says. */
function rule(given: readonly string[], properties: Readonly<Record<string, object>>): RuleDefinition {
  const required = Object.keys(properties);
  return {
    severity: "error",
    given: [...given],
    // biome-ignore lint/suspicious/noThenProperty: so Spectral names it, and nobody awaits a rule.
    then: { function: schema, functionOptions: { schema: { type: "object", properties, required } } },
  };
}
