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

/**
 * The `WWW-Authenticate` of one or more challenges, the strongest first; a text stands for a scheme without parameters.
 *
 * @throws {TypeError} A name is no token, or a value cannot be quoted.
 * @example
 * new Unauthorized({ headers: wwwAuthenticate({ scheme: "Bearer", realm: "shop", error: "invalid_token" }) });
 * // WWW-Authenticate: Bearer realm="shop", error="invalid_token"
 */
export function wwwAuthenticate(...challenges: readonly [Challenge | string, ...(Challenge | string)[]]): {
  readonly "WWW-Authenticate": string;
} {
  return { "WWW-Authenticate": challenges.map(written).join(", ") };
}

/**
 * The `Proxy-Authenticate` of one or more challenges (RFC 9110, section 11.7.1), as `wwwAuthenticate` writes them.
 *
 * @throws {TypeError} A name is no token, or a value cannot be quoted.
 * @example
 * new ProxyAuthenticationRequired({ headers: proxyAuthenticate({ scheme: "Basic", realm: "proxy" }) });
 */
export function proxyAuthenticate(...challenges: readonly [Challenge | string, ...(Challenge | string)[]]): {
  readonly "Proxy-Authenticate": string;
} {
  return { "Proxy-Authenticate": challenges.map(written).join(", ") };
}

function written(challenge: Challenge | string): string {
  const { scheme, token68, ...parameters } =
    typeof challenge === "string" ? { scheme: challenge } : challenge;
  const name = token(scheme, "challenge");
  if (token68 !== undefined) return `${name} ${checkedToken68(token68)}`;
  const pairs = Object.entries(parameters).flatMap(([key, value]) =>
    value === undefined ? [] : `${token(key, name)}=${parameterValue(name, key, String(value))}`,
  );
  return [name, pairs.join(", ")].filter(Boolean).join(" ");
}

/** In quotes, as some parameters must be and nearly all may; Digest has two that must not (RFC 7616, section 3.3). */
function parameterValue(scheme: string, name: string, value: string): string {
  if (/^digest$/i.test(scheme) && /^(?:stale|algorithm)$/i.test(name)) return token(value, name);
  if (isFieldValue(value)) return `"${value.replaceAll(/["\\]/g, "\\$&")}"`;
  throw new TypeError(`${name}: ${JSON.stringify(value)} cannot be quoted (RFC 9110, section 5.6.4)`);
}

function checkedToken68(text: string): string {
  if (/^[\w.~+/-]+=*$/.test(text)) return text;
  throw new TypeError(`challenge: ${JSON.stringify(text)} is no token68 (RFC 9110, section 11.2)`);
}
