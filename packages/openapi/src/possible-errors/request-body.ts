import { type Fields, fieldsOf } from "./follow-reference.ts";

/**
 * 400 for a body that cannot be read, 413 and 415, and 422 where it can be read but have the wrong content: where one of
 * its media types has a schema, or nothing is known of them.
 */
export function bodyErrors(requestBody: unknown, follow: (value: unknown) => Fields): number[] {
  if (typeof requestBody !== "object" || requestBody === null) return [];
  const types = Object.values(fieldsOf(follow(requestBody).content));
  const hasContent = types.length === 0 || types.some((type) => Object.hasOwn(fieldsOf(type), "schema"));
  return hasContent ? [400, 413, 415, 422] : [400, 413, 415];
}
