import type { z } from "zod";

/** What a missing value would have to be. */
export function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_type") return ` with ${kind(issue.expected)}`;
  return issue.code === "invalid_value" ? ` with one of ${choices(issue)}` : "";
}

export function choices({ values }: z.core.$ZodIssueInvalidValue): string {
  return values.map(String).join(", ");
}

/** YAML has read as a number, or as true or false, what was meant as text. */
export function hint({ expected, input }: z.core.$ZodIssueInvalidType): string {
  return expected === "string" && typeof input !== "object" ? ", so put it in quotes" : "";
}

/** YAML has read a key with nothing behind it as null. */
export function emptiness({ expected }: z.core.$ZodIssueInvalidType): string {
  const none: Record<string, string> = { array: "[] where there are none", object: "its keys below it" };
  return `is empty; write ${none[expected] ?? (expected === "record" ? "{} where there are none" : kind(expected))}, or remove the key`;
}

/** zod's own words are for programmers; a schema of the spec that brings its own begins them in lower case. */
export function range(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  if (/^[a-z]/.test(issue.message)) return issue.message;
  const [limit, direction] = issue.code === "too_small" ? [issue.minimum, "more"] : [issue.maximum, "less"];
  return issue.origin === "array"
    ? `must have ${limit} or ${direction} items`
    : `must be ${limit} or ${direction}`;
}

export function kind(expected: string): string {
  const words: Record<string, string> = {
    array: "a list",
    object: "a map",
    record: "a map",
    string: "a text",
    int: "a whole number",
    number: "a number",
    boolean: "true or false",
  };
  return words[expected] ?? `of type ${expected}`;
}
