import { isFieldValue } from "../field-syntax.ts";
import { token } from "./token.ts";

/**
 * A challenge (RFC 9110, section 11.6.1): a scheme and its parameters, or the one value that schemes such as
 * `Negotiate` have instead. What is undefined is left out.
 */
export interface Challenge {
  readonly scheme: string;
  readonly token68?: string | undefined;
  readonly [parameter: string]: string | number | boolean | undefined;
}

/** A challenge of a scheme: where the scheme is a literal `Basic`, the compiler asks for its `realm` (RFC 7617, section 2). */
export type ChallengeOf<Scheme extends string> = Scheme extends "Basic" | "basic"
  ? Challenge & { readonly scheme: Scheme; readonly realm: string }
  : Scheme | (Challenge & { readonly scheme: Scheme });

/**
 * The `WWW-Authenticate` of one or more challenges, the strongest first; a text stands for a scheme without parameters.
 *
 * @throws {TypeError} A name is no token, a value cannot be quoted, or a parameter is missing: the `realm` of Basic (RFC
 * 7617, section 2), any one of Bearer (RFC 6750, section 3).
 * @example
 * new Unauthorized({ headers: wwwAuthenticate({ scheme: "Bearer", realm: "shop", error: "invalid_token" }) });
 * // WWW-Authenticate: Bearer realm="shop", error="invalid_token"
 */
export function wwwAuthenticate<Scheme extends string>(
  ...challenges: readonly [ChallengeOf<Scheme>, ...ChallengeOf<Scheme>[]]
): { readonly "WWW-Authenticate": string } {
  return { "WWW-Authenticate": list(challenges) };
}

/**
 * The `Proxy-Authenticate` of one or more challenges (RFC 9110, section 11.7.1), as `wwwAuthenticate` writes them.
 *
 * @throws {TypeError} A name is no token, a value cannot be quoted, or a parameter is missing: the `realm` of Basic (RFC
 * 7617, section 2), any one of Bearer (RFC 6750, section 3).
 * @example
 * new ProxyAuthenticationRequired({ headers: proxyAuthenticate({ scheme: "Basic", realm: "proxy" }) });
 */
export function proxyAuthenticate<Scheme extends string>(
  ...challenges: readonly [ChallengeOf<Scheme>, ...ChallengeOf<Scheme>[]]
): { readonly "Proxy-Authenticate": string } {
  return { "Proxy-Authenticate": list(challenges) };
}

/** Callers without types may pass one list of them. */
function list(challenges: readonly (Challenge | string)[]): string {
  return challenges.flat().map(written).join(", ") || token("", "challenge");
}

function written(challenge: Challenge | string): string {
  const { scheme, token68, ...parameters } =
    typeof challenge === "string" ? { scheme: challenge } : challenge;
  const name = token(scheme ?? "", "challenge");
  const pairs = Object.entries(parameters).flatMap(([key, value]) =>
    value === undefined ? [] : `${token(key, name)}=${parameterValue(name, key, value)}`,
  );
  const missing = missingIn(name, pairs.join("\n"));
  if (missing) throw new TypeError(`${name} needs a ${missing}`);
  return [name, token68 === undefined ? pairs.join(", ") : checkedToken68(token68)].filter(Boolean).join(" ");
}

/** What the scheme must have, and who says so. */
function missingIn(scheme: string, lines: string): string | false {
  if (/^basic$/i.test(scheme)) return !/^realm=/im.test(lines) && "realm (RFC 7617, section 2)";
  return /^bearer$/i.test(scheme) && !lines && "parameter, such as realm (RFC 6750, section 3)";
}

/** In quotes, as some parameters must be and nearly all may; Digest has two that must not (RFC 7616, section 3.3). */
function parameterValue(scheme: string, name: string, value: string | number | boolean): string {
  if (/^digest$/i.test(scheme) && /^(?:stale|algorithm)$/i.test(name)) return token(`${value}`, name);
  if (isFieldValue(value)) return `"${`${value}`.replaceAll(/["\\]/g, "\\$&")}"`;
  throw new TypeError(`${name}: ${JSON.stringify(value)} cannot be quoted (RFC 9110, section 5.6.4)`);
}

function checkedToken68(text: string): string {
  if (/^[\w.~+/-]+=*$/.test(text)) return text;
  throw new TypeError(`challenge: ${JSON.stringify(text)} is no token68 (RFC 9110, section 11.2)`);
}
