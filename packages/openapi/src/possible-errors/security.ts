import { fieldsOf, followReference } from "./follow-reference.ts";

/**
 * 401 and 403 where something is to be proved. An empty list takes the document's security back. A certificate is asked
 * for before there is a request, so that nothing is left to challenge: 403 alone.
 */
export function securityErrors(own: unknown, document: object | undefined): number[] {
  const requirements = own ?? fieldsOf(document).security;
  const names = Array.isArray(requirements) ? requirements.flatMap((one) => Object.keys(fieldsOf(one))) : [];
  if (names.length === 0) return [];
  const schemes = fieldsOf(fieldsOf(fieldsOf(document).components).securitySchemes);
  const certificatesAlone = names.every(
    (name) => followReference(schemes[name], document).type === "mutualTLS",
  );
  return certificatesAlone ? [403] : [401, 403];
}
