import { token } from "./token.ts";

/**
 * The `Allow` of these methods (RFC 9110, section 10.2.1). None at all is allowed, too: the resource takes no request
 * for now. Casing counts in a method.
 *
 * @throws {TypeError} One is no token, or it is a text, not a list.
 * @example
 * new MethodNotAllowed({ headers: allow(["GET", "HEAD"]) }); // Allow: GET, HEAD
 */
export function allow(methods: Iterable<string> & object): { readonly Allow: string } {
  if (typeof methods === "string") throw new TypeError("Allow: pass a list");
  return { Allow: [...new Set(methods)].map((method) => token(method, "Allow")).join(", ") };
}
