import { type Fields, fieldsOf } from "./follow-reference.ts";

/** 406 where a successful response is offered in several media types: then there is something to negotiate. */
export function negotiationErrors(responses: unknown, follow: (value: unknown) => Fields): number[] {
  const negotiated = Object.entries(fieldsOf(responses)).some(
    ([code, response]) => code.startsWith("2") && Object.keys(fieldsOf(follow(response).content)).length > 1,
  );
  return negotiated ? [406] : [];
}
